import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, 'certificate');

/** The file of the authority that has signed the certificate of the front. Nobody trusts it by default. */
export const authorityFile = resolve(folder, 'certificate.pem');

/** Puts TLS in front of a server on this machine. */
export async function openTlsFront(target: string): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer(
    { key: readFileSync(resolve(folder, 'key.pem')), cert: readFileSync(authorityFile) },
    (incoming, outgoing) => {
      const { method, headers } = incoming;
      const onward = request(new URL(incoming.url ?? '/', target), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      incoming.pipe(onward);
    },
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
