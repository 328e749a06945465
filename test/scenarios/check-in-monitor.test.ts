import { expect, test } from 'vitest';
import { decodeEntities } from '../support/decode-entities.ts';
import { startSandbox } from '../support/sandbox.ts';
import { memberToken, scheduledJob } from '../support/scheduled-job.ts';

test('the monitor is made with the line that has triggered the run, and margins that fit GitHub', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, { 'monitor-slug': 'backup' });
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
  expect(sandbox.acme.monitor('backup')).toMatchObject({
    isUpserting: true,
    config: {
      schedule: { type: 'crontab', value: '17 3 * * *' },
      timezone: 'UTC',
      checkin_margin: 30,
      max_runtime: 360,
    },
    checkIns: [{ status: 'in_progress' }],
  });
});

test.each([
  ['0 4 * * MON-FRI', { type: 'crontab', value: '0 4 * * MON-FRI' }],
  ['@daily', { type: 'crontab', value: '@daily' }],
  ['every 2 hours', { type: 'interval', value: 2, unit: 'hour' }],
  ['every day', { type: 'interval', value: 1, unit: 'day' }],
])('a schedule that is named counts before that of the run: %s', async (schedule, stored) => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, { 'monitor-slug': 'backup', 'monitor-schedule': schedule });
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
  expect(sandbox.acme.monitor('backup')?.config.schedule).toEqual(stored);
  expect(sandbox.web.droppedCheckIns).toEqual([]);
});

test('a monitor that is there takes every setting that is named', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, {
    'monitor-timezone': 'Europe/Vienna',
    'checkin-margin': '5',
    'max-runtime': '60',
    'failure-issue-threshold': '3',
    'recovery-threshold': '2',
  });
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
  expect(sandbox.acme.monitor('nightly')?.config).toMatchObject({
    schedule: { value: '17 3 * * *' },
    timezone: 'Europe/Vienna',
    ...{ checkin_margin: 5, max_runtime: 60, failure_issue_threshold: 3, recovery_threshold: 2 },
  });
});

test('with a token that may, what changes in the monitor is told, and what Sentry has of it is shown', async () => {
  await using sandbox = await startSandbox();
  sandbox.web.addMonitor('backup', { schedule: { type: 'interval', value: 1, unit: 'hour' }, max_runtime: 360 });
  await using job = await scheduledJob(sandbox, { ...memberToken(sandbox), 'monitor-slug': 'backup' });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, warnings: [] });
  expect(main.log).toContain('Monitor: updated: schedule every hour → 17 3 * * *, checkin margin 1 → 30');
  expect(sandbox.server.journal.lines()).toContain('PUT /api/0/organizations/acme/monitors/backup/ → 200');
  expect(main.log).toContain('In Sentry: this check-in has arrived');
  expect(decodeEntities(main.summary)).toMatch(/- .*: in_progress, production \(this run\)/);

  await job.post('success');
  await using next = await scheduledJob(sandbox, { ...memberToken(sandbox), 'monitor-slug': 'backup' });
  const again = await next.main();
  expect(again.log).not.toContain('Monitor:');
  expect(decodeEntities(again.summary)).toMatch(/- .*: ok after \d+\.\d s, production\n/);
});

test('a token that may only read leaves the change to the check-in', async () => {
  await using sandbox = await startSandbox();
  const token = sandbox.acme.addToken({ kind: 'user', scopes: ['project:read'] });
  await using job = await scheduledJob(sandbox, { ...memberToken(sandbox), 'auth-token': token });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, warnings: [] });
  expect(main.log).toContain('schedule 0 * * * * → 17 3 * * *');
  expect(sandbox.acme.monitor('nightly')?.config.schedule).toEqual({ type: 'crontab', value: '17 3 * * *' });
});

test('an unknown monitor without a schedule: Sentry drops it silently, and a token is needed to know', async () => {
  await using sandbox = await startSandbox();
  const byHand = { event: {}, env: { GITHUB_EVENT_NAME: 'workflow_dispatch' } };
  await using blind = await scheduledJob(sandbox, { 'monitor-slug': 'backup' }, byHand);
  expect(await blind.main()).toMatchObject({ exitCode: 0, warnings: [] });
  await using seeing = await scheduledJob(sandbox, { ...memberToken(sandbox), 'monitor-slug': 'backup' }, byHand);
  expect((await seeing.main()).warnings).toEqual([
    'Sentry knows no monitor backup and drops its check-ins; create it there, or name a monitor-schedule.',
  ]);
  expect(sandbox.web.droppedCheckIns).toMatchObject([{ reason: 'MONITOR_NOT_FOUND' }, { reason: 'MONITOR_NOT_FOUND' }]);
});

test('a line that GitHub runs by and Sentry cannot read is named, and the check-in goes on without it', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, {}, { event: { schedule: '0 3 * * FRI-SUN' } });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0 });
  expect(main.warnings).toEqual([
    'The schedule "0 3 * * FRI-SUN" of this workflow is not passed on to the monitor: ' +
      'a range must not run backwards, and to Sentry SUN is the first day of the week',
  ]);
  await job.post('success');
  expect(sandbox.acme.monitor('nightly')).toMatchObject({
    config: { schedule: { value: '0 * * * *' } },
    checkIns: [{ status: 'ok' }],
  });
});

test('nothing is sent while a setting cannot be used', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, {
    'monitor-slug': 'Nightly Backup!',
    'monitor-schedule': '0 0 0 * * *',
    'monitor-timezone': 'Mars/Olympus',
    'max-runtime': '10081',
  });
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors[0]).toMatch(/4 inputs.*max-runtime.*monitor-slug.*"nightly-backup".*monitor-timezone.*6 fields/s);
  expect((await job.post('failure')).log).toContain('the main step has begun none');
  expect(sandbox.server.journal.requests).toEqual([]);
});
