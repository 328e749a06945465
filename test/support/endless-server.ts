import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const part = Buffer.alloc(1_000_000, 'x');

export interface EndlessServer extends AsyncDisposable {
  readonly url: string;
  /** How much of its bodies has been sent so far. */
  readonly sentBytes: number;
}

/** Starts a server whose responses have this status, and a body that ends only when the client closes the connection. */
export async function startEndlessServer(status: number): Promise<EndlessServer> {
  let sentBytes = 0;
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' });
    const send = () => {
      while (!response.destroyed) {
        sentBytes += part.length;
        if (!response.write(part)) return;
      }
    };
    response.on('drain', send);
    send();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    get sentBytes() {
      return sentBytes;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
