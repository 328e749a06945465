import { expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { scheduledJob, userToken } from '../support/scheduled-job.ts';

const tokenOnly = (sandbox: Sandbox): Readonly<Record<string, string>> => ({
  ...userToken(sandbox),
  dsn: '',
  projects: 'web',
});

async function startOldSandbox(): Promise<Sandbox> {
  const sandbox = await startSandbox();
  sandbox.server.store.hasCronIngest = false;
  return sandbox;
}

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

test.each([
  ['a DSN and a token', (sandbox: Sandbox) => userToken(sandbox)],
  ['only a token', tokenOnly],
])('old server, %s: the check-in is sent through the web API', async (_what, makeInputs) => {
  await using sandbox = await startOldSandbox();
  await using job = await scheduledJob(sandbox, makeInputs(sandbox));
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, warnings: [] });
  expect(main.log).toContain('opened through the web API, since this server has no cron ingest');
  const [open] = sandbox.acme.monitor('nightly')?.checkIns ?? [];
  expect(open).toMatchObject({ id: main.outputs['check-in-id'], status: 'in_progress' });
  expect(JSON.stringify(main.state)).not.toContain('sntryu_');
  sandbox.server.journal.clear();

  expect(await job.post('success')).toMatchObject({ warnings: [] });
  const [closed, ...others] = sandbox.acme.monitor('nightly')?.checkIns ?? [];
  expect([closed?.status, others]).toEqual(['ok', []]);
  // Sent in milliseconds and stored in seconds: a wrong unit would be off by a factor of 1000.
  expect(closed?.duration).toBeGreaterThan(0);
  expect(closed?.duration).toBeLessThan(60);
  expect(sandbox.server.journal.requests).toHaveLength(1);
});

test('old server: a missing monitor is created through the web API', async () => {
  await using sandbox = await startOldSandbox();
  await using job = await scheduledJob(sandbox, { ...tokenOnly(sandbox), 'monitor-slug': 'backup' });
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
  await job.post('failure');
  expect(sandbox.acme.monitor('backup')).toMatchObject({
    isUpserting: false,
    config: { schedule: { type: 'crontab', value: '17 3 * * *' }, max_runtime: 360 },
    checkIns: [{ status: 'error' }],
  });
});

test('old server: if the ID is lost with the answer, the latest open check-in is closed', async () => {
  await using sandbox = await startOldSandbox();
  const lost = sandbox.server.faults.add({
    method: 'POST',
    path: /checkins/,
    fault: { kind: 'reset', takesEffect: true },
  });
  await using job = await scheduledJob(sandbox, tokenOnly(sandbox));
  expect((await job.main()).warnings).toEqual([expect.stringMatching(/add a check-in of monitor nightly/)]);
  expect(lost.hits).toBe(1);
  await job.post('success');
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
  expect(sandbox.server.journal.lines()).toContain(
    'PUT /api/0/organizations/acme/monitors/nightly/checkins/latest/ → 200',
  );
});

test.each([
  ['lost', { kind: 'reset' }],
  ['refused', { kind: 'respond', status: 403, body: { detail: 'no' } }],
] as const)('old server: if the opening request was %s, a finished check-in is added', async (_how, fault) => {
  await using sandbox = await startOldSandbox();
  sandbox.server.faults.add({ method: 'POST', path: /checkins/, fault });
  await using job = await scheduledJob(sandbox, tokenOnly(sandbox));
  expect((await job.main()).warnings).toHaveLength(1);
  await job.post('success');
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok', duration: expect.any(Number) }]);
});

test('old server: a heartbeat is sent when the job has ended', async () => {
  await using sandbox = await startOldSandbox();
  await using job = await scheduledJob(sandbox, { ...tokenOnly(sandbox), 'check-in-mode': 'heartbeat' });
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
  expect(sandbox.acme.monitor('nightly')?.checkIns).toEqual([]);
  await job.post('failure');
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'error' }]);
});

test('old server, only a DSN: a warning in both steps', async () => {
  await using sandbox = await startOldSandbox();
  await using job = await scheduledJob(sandbox);
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [expect.stringContaining('answered 404')] });
  expect(await job.post('success')).toMatchObject({ exitCode: 0, warnings: [expect.stringContaining('answered 404')] });
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
