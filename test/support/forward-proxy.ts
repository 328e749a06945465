import { createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

interface ForwardProxyOptions {
  /** `user:password`; a request without them is refused with the status 407. */
  readonly credentials?: string;
}

export interface ForwardProxy extends AsyncDisposable {
  readonly url: string;
  /** The request lines that it received: `CONNECT sentry.test:80`, `GET http://sentry.test/…`. */
  readonly requests: readonly string[];
}

/**
 * Starts a forward proxy for host names that DNS does not know. It supports tunnels (CONNECT) and absolute URLs, as
 * proxies for plain HTTP do.
 *
 * @param hosts host name → address on this machine, `127.0.0.1:PORT`
 */
export async function startForwardProxy(
  hosts: Readonly<Record<string, string>>,
  { credentials }: ForwardProxyOptions = {},
): Promise<ForwardProxy> {
  const authorization = credentials && `Basic ${Buffer.from(credentials).toString('base64')}`;
  const isRefused = ({ headers }: IncomingMessage) =>
    authorization !== undefined && headers['proxy-authorization'] !== authorization;
  const requests: string[] = [];
  const addressOf = (hostname: string) => hosts[hostname]?.split(':') ?? [];
  const server = createServer((incoming: IncomingMessage, outgoing) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    if (isRefused(incoming)) return outgoing.writeHead(407, { 'Proxy-Authenticate': 'Basic' }).end();
    const target = new URL(incoming.url ?? '');
    const [host, port] = addressOf(target.hostname);
    if (!host) return outgoing.writeHead(502).end();
    const { method, headers } = incoming;
    const forwarded = request({ host, port, method, headers, path: target.pathname + target.search }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
    });
    return incoming.pipe(forwarded);
  });
  server.on('connect', (incoming, socket) => {
    requests.push(`CONNECT ${incoming.url}`);
    if (isRefused(incoming)) {
      return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
    }
    const [host, port] = addressOf(incoming.url?.split(':')[0] ?? '');
    if (!host) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const forwarded = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      forwarded.pipe(socket).pipe(forwarded);
    });
    socket.on('error', () => forwarded.destroy());
    return forwarded.on('error', () => socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
