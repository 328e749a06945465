import { expect, test } from 'vitest';
import { openPool } from '../../src/http/connection-pool.ts';
import { fetchThrough, interruptedStatus } from '../../src/http/fetch.ts';
import { Redactor } from '../../src/http/redact.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';

const noProxySettings = { httpProxy: undefined, httpsProxy: undefined, noProxy: undefined };

test('a request to a server that does not answer is rejected, so that the library can retry it', async () => {
  await using sandbox = await startHttpSandbox();
  await using pool = openPool(noProxySettings);
  sandbox.server.faults.add({ path: /./, fault: { kind: 'stall' } });
  const fetch = fetchThrough(pool, new AbortController().signal, new Redactor(), 50);
  await expect(fetch(sandbox.server.url)).rejects.toThrow('timeout');
});

test('after an interruption the response has a status that libraries do not retry', async () => {
  await using sandbox = await startHttpSandbox();
  await using pool = openPool(noProxySettings);
  const fetch = fetchThrough(pool, AbortSignal.abort(), new Redactor());
  expect(await fetch(sandbox.server.url)).toMatchObject({ status: interruptedStatus });
  expect(sandbox.server.journal.requests).toEqual([]);
});
