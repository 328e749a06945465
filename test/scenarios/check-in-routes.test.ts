import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';
import { scheduledJob, tokenOnly, userToken } from '../support/scheduled-job.ts';

test('without a DSN, the token is used to look it up once', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, tokenOnly(sandbox));
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, warnings: [] });
  expect(main.log).toContain('opened through the DSN that was looked up with the token');
  sandbox.server.journal.clear();
  await job.post('success');
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
  expect(sandbox.server.journal.requests).toHaveLength(1);
});

test('a token is only sent to the Sentry of the DSN', async () => {
  await using sandbox = await startSandbox();
  await using other = await startSandbox();
  await using job = await scheduledJob(sandbox, {
    ...userToken(sandbox),
    url: other.server.url.replace('127.0.0.1', 'localhost'),
  });
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
  await job.post('success');
  expect(other.server.journal.requests).toEqual([]);
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
});

test('if the release belongs to another Sentry than the DSN, the token does not change the monitor', async () => {
  await using sandbox = await startSandbox();
  const token = sandbox.acme.addToken({
    kind: 'user',
    scopes: ['project:releases', 'project:write', 'org:read', 'alerts:write'],
  });
  await using job = await sandbox.job({
    'auth-token': token,
    org: 'acme',
    url: sandbox.server.url,
    'monitor-slug': 'nightly',
    'monitor-schedule': '5 4 * * *',
    dsn: sandbox.web.dsn(sandbox.server.url.replace('127.0.0.1', 'localhost')),
  });
  expect(await job.main()).toMatchObject({ exitCode: 0, outputs: { outcome: 'success' } });
  await job.post('success');
  expect(sandbox.server.journal.lines().filter((line) => line.includes('/monitors/'))).toEqual([]);
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
});
