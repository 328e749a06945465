import { expect, test } from 'vitest';
import { openPool, readOnly } from '../../src/http/connection-pool.ts';
import { startHttpSandbox } from '../support/http-sandbox.ts';

const noProxySettings = { httpProxy: undefined, httpsProxy: undefined, noProxy: undefined };

test.each(['POST', 'PUT', 'DELETE'] as const)('a %s is not sent', async (method) => {
  await using pool = readOnly(openPool(noProxySettings));
  await using sandbox = await startHttpSandbox({ dispatcher: pool });
  await expect(sandbox.send({ method })).rejects.toThrow(`must not send ${method}`);
  expect(sandbox.server.journal.requests).toEqual([]);
});

test('a PATCH of a library is not sent', async () => {
  await using sandbox = await startHttpSandbox();
  await using pool = readOnly(openPool(noProxySettings));
  const request = pool.request({ origin: sandbox.server.url, path: '/', method: 'PATCH' });
  await expect(request).rejects.toThrow('must not send PATCH');
  expect(sandbox.server.journal.requests).toEqual([]);
});

test('a GET is sent', async () => {
  await using pool = readOnly(openPool(noProxySettings));
  await using sandbox = await startHttpSandbox({ dispatcher: pool });
  expect(await sandbox.send()).toMatchObject({ status: 200 });
});
