import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { startHttpSandbox } from '../support/http-sandbox.ts';

test('an upload that the server does not read fails', async () => {
  await using sandbox = await startHttpSandbox({ stallTimeoutMs: 100, maxRetryTimeMs: 0 });
  // Accepts the connection but never reads, so the upload stalls when the buffers between them are full.
  const server = createServer({ pauseOnConnect: true });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const megabyte = new Uint8Array(1_000_000);
  const body = {
    contentType: 'application/octet-stream',
    sizeBytes: 200 * megabyte.byteLength,
    async *open() {
      for (let sent = 0; sent < 200; sent++) yield megabyte;
    },
  };
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await expect(sandbox.send({ method: 'POST', url, body })).rejects.toThrow('no data was sent or received for 100 ms');
  server.close();
});

test('a slow upload does not fail', async () => {
  await using sandbox = await startHttpSandbox({ stallTimeoutMs: 400 });
  sandbox.acme.addRelease('1.0', { projects: ['web'] });
  const piece = new Uint8Array(1_000);
  const boundary = 'limit';
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="name"\r\n\r\n~/slow.js\r\n` +
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="slow.js"\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  const pieces = 12;
  const body = {
    contentType: `multipart/form-data; boundary=${boundary}`,
    sizeBytes: head.byteLength + pieces * piece.byteLength + tail.byteLength,
    async *open() {
      yield head;
      for (let sent = 0; sent < pieces; sent++) {
        await new Promise((done) => setTimeout(done, 60));
        yield piece;
      }
      yield tail;
    },
  };
  const url = new URL('/api/0/organizations/acme/releases/1.0/files/', sandbox.server.url);
  expect(await sandbox.send({ method: 'POST', url, body })).toMatchObject({ status: 201 });
  expect(sandbox.server.journal.requests).toHaveLength(1);
});
