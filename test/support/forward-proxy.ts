import { createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface ForwardProxy extends AsyncDisposable {
  readonly url: string;
  /** The request lines that it received: `CONNECT sentry.test:80`, `GET http://sentry.test/…`. */
  readonly requests: readonly string[];
}

/**
 * A forward proxy that knows hosts which nobody else knows: the only way out to them. It tunnels (CONNECT), and it takes
 * whole addresses as proxies for plain HTTP do.
 *
 * @param hosts host name → address on this machine, `127.0.0.1:PORT`
 */
export async function openForwardProxy(hosts: Readonly<Record<string, string>>): Promise<ForwardProxy> {
  const requests: string[] = [];
  const addressOf = (hostname: string) => hosts[hostname]?.split(':') ?? [];
  const server = createServer((incoming: IncomingMessage, outgoing) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    const target = new URL(incoming.url ?? '');
    const [host, port] = addressOf(target.hostname);
    if (!host) return outgoing.writeHead(502).end();
    const { method, headers } = incoming;
    const onward = request({ host, port, method, headers, path: target.pathname + target.search }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    return incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    requests.push(`CONNECT ${incoming.url}`);
    const [host, port] = addressOf(incoming.url?.split(':')[0] ?? '');
    if (!host) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    socket.on('error', () => onward.destroy());
    return onward.on('error', () => socket.destroy());
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
