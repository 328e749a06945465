import { expect, test } from 'vitest';
import { openPool } from '../../src/http/dispatcher.ts';
import { fetchThrough } from '../../src/http/fetch.ts';
import { readOnly } from '../../src/http/read-only.ts';
import { openLine } from '../support/line.ts';

const direct = { httpProxy: undefined, httpsProxy: undefined, noProxy: undefined };

test.each(['POST', 'PUT', 'DELETE'] as const)('a %s does not leave the machine', async (method) => {
  await using pool = readOnly(openPool(direct));
  await using line = await openLine({ dispatcher: pool });
  await expect(line.ask({ method })).rejects.toThrow(`must not send ${method}`);
  expect(line.server.journal.requests).toEqual([]);
});

test('nor does one that a library sends', async () => {
  await using line = await openLine();
  await using pool = readOnly(openPool(direct));
  const fetch = fetchThrough(pool, new AbortController().signal);
  await expect(fetch(line.server.url, { method: 'PATCH' })).rejects.toThrow();
  expect(line.server.journal.requests).toEqual([]);
});

test('a GET does', async () => {
  await using pool = readOnly(openPool(direct));
  await using line = await openLine({ dispatcher: pool });
  expect(await line.ask()).toMatchObject({ status: 200 });
});
