import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';
import { scheduledJob, userToken } from '../support/scheduled-job.ts';

test('the jobs of a matrix share a monitor, and each closes its own check-in', async () => {
  await using sandbox = await startSandbox();
  await using linux = await scheduledJob(sandbox);
  await using windows = await scheduledJob(sandbox);
  const first = await linux.main();
  const second = await windows.main();
  await linux.post('failure');
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([
    { id: first.outputs['check-in-id'], status: 'error' },
    { id: second.outputs['check-in-id'], status: 'in_progress' },
  ]);
  await windows.post('success');
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'error' }, { status: 'ok' }]);
  expect(sandbox.web.droppedCheckIns).toEqual([]);
});

test('a job that is run again has a separate check-in', async () => {
  await using sandbox = await startSandbox();
  for (const [attempt, ending] of [
    ['1', 'failure'],
    ['2', 'success'],
  ] as const) {
    await using job = await scheduledJob(sandbox, {}, { env: { GITHUB_RUN_ATTEMPT: attempt } });
    await job.main();
    await job.post(ending);
  }
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'error' }, { status: 'ok' }]);
  expect(sandbox.web.droppedCheckIns).toEqual([]);
});

test('the check-in is closed in the environment in which it was opened, even if the input has changed', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, { 'monitor-environment': 'staging' });
  await job.main();
  await job.post('success', { 'monitor-environment': 'production' });
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok', environment: 'staging' }]);
  expect(sandbox.web.droppedCheckIns).toEqual([]);
});

test('a heartbeat is a single check-in, sent when the job has ended', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, { 'monitor-slug': 'backup', 'check-in-mode': 'heartbeat' });
  const main = await job.main();
  // Nothing is sent yet, so there is no ID that later steps could use.
  expect(main).toMatchObject({ exitCode: 0, warnings: [] });
  expect(main.outputs).toEqual({ outcome: 'success' });
  expect(main.log).toContain('backup in production will be sent through the DSN of input dsn when the job ends');
  expect(sandbox.server.journal.requests).toEqual([]);

  await job.post('success');
  expect(sandbox.acme.monitor('backup')).toMatchObject({
    config: { schedule: { value: '17 3 * * *' } },
    checkIns: [{ status: 'ok', duration: expect.any(Number) }],
  });
  expect(sandbox.server.journal.requests).toHaveLength(1);
});

test('a heartbeat whose DSN cannot be looked up for the moment is degraded, and sent when the job ends', async () => {
  await using sandbox = await startSandbox();
  const headers = { 'Retry-After': '3600' };
  sandbox.server.faults.add({ path: /\/keys\/$/, fault: { kind: 'respond', status: 503, headers } });
  const token = { ...userToken(sandbox), dsn: '', projects: 'web' };
  await using job = await scheduledJob(sandbox, { ...token, 'check-in-mode': 'heartbeat' });
  const main = await job.main();
  expect(main.outputs).toEqual({ outcome: 'degraded' });
  expect(main.warnings).toEqual([
    expect.stringMatching(/^The check-in of monitor nightly cannot be sent yet: .*answered 503/),
  ]);
  expect(await job.post('success')).toMatchObject({ warnings: [] });
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
});

test('the main action sends check-ins in addition to a release', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(
    { 'monitor-slug': 'backup', dsn: sandbox.web.dsn(sandbox.server.url) },
    { event: { schedule: '17 3 * * *' } },
  );
  expect(await job.main()).toMatchObject({
    exitCode: 0,
    warnings: [],
    outputs: { outcome: 'success', created: 'true' },
  });
  await job.post('success');
  expect(sandbox.acme.release('1.1.0')?.dateReleased).not.toBeNull();
  expect(sandbox.acme.monitor('backup')).toMatchObject({
    config: { schedule: { value: '17 3 * * *' } },
    checkIns: [{ status: 'ok' }],
  });
});

test('a step of the check-in action without a monitor fails before the first request', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, { 'monitor-slug': '' });
  expect(await job.main()).toMatchObject({
    exitCode: 1,
    errors: ['Input monitor-slug: it is missing; set it to the slug of a cron monitor, such as nightly-backup'],
    outputs: { outcome: 'failed' },
  });
  expect(sandbox.server.journal.requests).toEqual([]);
  expect((await job.post('success')).raw).toBe('');
});
