import { expect, test } from 'vitest';
import { openPool } from '../../src/http/dispatcher.ts';
import { fetchThrough, interruptedStatus } from '../../src/http/fetch.ts';
import { openLine } from '../support/line.ts';

const direct = { httpProxy: undefined, httpsProxy: undefined, noProxy: undefined };

test('a server that is silent is given up after a while, for the library to try again', async () => {
  await using line = await openLine();
  await using pool = openPool(direct);
  line.server.faults.add({ path: /./, fault: { kind: 'stall' } });
  const fetch = fetchThrough(pool, new AbortController().signal, 50);
  await expect(fetch(line.server.url)).rejects.toThrow('timeout');
});

test('a step that has ended is an answer of its own, which no library tries again', async () => {
  await using line = await openLine();
  await using pool = openPool(direct);
  const fetch = fetchThrough(pool, AbortSignal.abort());
  expect(await fetch(line.server.url)).toMatchObject({ status: interruptedStatus });
  expect(line.server.journal.requests).toEqual([]);
});
