import { expect, test } from 'vitest';
import { openPool } from '../../src/http/connection-pool.ts';
import { fetchThrough, interruptedStatus } from '../../src/http/fetch.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';

const direct = { httpProxy: undefined, httpsProxy: undefined, noProxy: undefined };

test('a server that is silent is given up after a while, for the library to try again', async () => {
  await using sandbox = await startHttpSandbox();
  await using pool = openPool(direct);
  sandbox.server.faults.add({ path: /./, fault: { kind: 'stall' } });
  const fetch = fetchThrough(pool, new AbortController().signal, 50);
  await expect(fetch(sandbox.server.url)).rejects.toThrow('timeout');
});

test('a step that has ended is an answer of its own, which no library tries again', async () => {
  await using sandbox = await startHttpSandbox();
  await using pool = openPool(direct);
  const fetch = fetchThrough(pool, AbortSignal.abort());
  expect(await fetch(sandbox.server.url)).toMatchObject({ status: interruptedStatus });
  expect(sandbox.server.journal.requests).toEqual([]);
});
