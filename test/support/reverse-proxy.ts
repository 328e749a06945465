import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, request } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';

/** Another address of a server: a region of Sentry, or the same server over HTTPS. */
export interface ReverseProxy extends AsyncDisposable {
  readonly url: string;
  /** The Authorization header of each request, in the order of arrival. */
  readonly authorizations: readonly (string | undefined)[];
}

const certificates = resolve(import.meta.dirname, 'certificate');

/** The certificate of the authority that signed the certificate of the TLS proxy. No client trusts it by default. */
export const authorityFile = resolve(certificates, 'certificate.pem');

interface ReverseProxyOptions {
  readonly tls?: boolean;
  /** Removed from the path of each request. */
  readonly pathPrefix?: string;
}

export async function startReverseProxy(
  target: string,
  { tls = false, pathPrefix = '' }: ReverseProxyOptions = {},
): Promise<ReverseProxy> {
  const authorizations: (string | undefined)[] = [];
  const forward: RequestListener = (incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming;
    authorizations.push(headers.authorization);
    const forwarded = request(new URL(url.replace(pathPrefix, ''), target), { method, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
    });
    incoming.pipe(forwarded);
  };
  const key = { key: readFileSync(resolve(certificates, 'key.pem')), cert: readFileSync(authorityFile) };
  const server = tls ? createTlsServer(key, forward) : createServer(forward);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    authorizations,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
