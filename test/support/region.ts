import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another host that leads to the same server, as a region of Sentry does. */
export interface Region extends AsyncDisposable {
  readonly url: string;
  /** The Authorization of each request that has come, in their order. */
  readonly authorizations: readonly (string | undefined)[];
}

export async function openRegion(target: string): Promise<Region> {
  const authorizations: (string | undefined)[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming;
    authorizations.push(headers.authorization);
    const onward = request(new URL(url, target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    authorizations,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
