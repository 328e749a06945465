import { expect, test } from 'vitest';
import { decodeEntities } from '../support/decode-entities.ts';
import { startSandbox } from '../support/sandbox.ts';
import { scheduledJob, userToken } from '../support/scheduled-job.ts';

test('the monitor is created with the schedule that triggered the run, and margins that suit GitHub', async () => {
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
])('monitor-schedule overrides the schedule of the run: %s', async (schedule, stored) => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, { 'monitor-slug': 'backup', 'monitor-schedule': schedule });
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
  expect(sandbox.acme.monitor('backup')?.config.schedule).toEqual(stored);
  expect(sandbox.web.droppedCheckIns).toEqual([]);
});

test('every setting updates an existing monitor', async () => {
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
    checkin_margin: 5,
    max_runtime: 60,
    failure_issue_threshold: 3,
    recovery_threshold: 2,
  });
});

test('with a user token, the log shows changes of the monitor and the last check-ins', async () => {
  await using sandbox = await startSandbox();
  sandbox.web.addMonitor('backup', { schedule: { type: 'interval', value: 1, unit: 'hour' }, max_runtime: 360 });
  await using job = await scheduledJob(sandbox, { ...userToken(sandbox), 'monitor-slug': 'backup' });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, warnings: [] });
  expect(main.log).toContain('Monitor: updated: schedule every hour → 17 3 * * *, checkin margin 1 → 30');
  expect(sandbox.server.journal.lines()).toContain('PUT /api/0/organizations/acme/monitors/backup/ → 200');
  expect(main.log).toContain('Last check-ins: Sentry has stored this check-in');
  expect(decodeEntities(main.summary)).toMatch(/- .*: in_progress, production \(this run\)/);

  await job.post('success');
  await using next = await scheduledJob(sandbox, { ...userToken(sandbox), 'monitor-slug': 'backup' });
  const again = await next.main();
  expect(again.log).not.toContain('Monitor:');
  expect(decodeEntities(again.summary)).toMatch(/- .*: ok after [\d.]+ m?s, production\n/);
});

test('with a token that can only read, the check-in itself updates the monitor', async () => {
  await using sandbox = await startSandbox();
  const token = sandbox.acme.addToken({ kind: 'user', scopes: ['project:read'] });
  await using job = await scheduledJob(sandbox, { ...userToken(sandbox), 'auth-token': token });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, warnings: [] });
  expect(main.log).toContain('schedule 0 * * * * → 17 3 * * *');
  expect(sandbox.acme.monitor('nightly')?.config.schedule).toEqual({ type: 'crontab', value: '17 3 * * *' });
});

test('Sentry drops check-ins of an unknown monitor without a schedule; only a user token makes that a warning', async () => {
  await using sandbox = await startSandbox();
  const manualRun = { event: {}, env: { GITHUB_EVENT_NAME: 'workflow_dispatch' } };
  await using withoutToken = await scheduledJob(sandbox, { 'monitor-slug': 'backup' }, manualRun);
  expect(await withoutToken.main()).toMatchObject({ exitCode: 0, warnings: [] });
  await using withToken = await scheduledJob(sandbox, { ...userToken(sandbox), 'monitor-slug': 'backup' }, manualRun);
  expect((await withToken.main()).warnings).toEqual([
    'Monitor backup does not exist, so Sentry drops its check-ins. Create the monitor in Sentry, or set monitor-schedule.',
  ]);
  expect(sandbox.web.droppedCheckIns).toMatchObject([{ reason: 'MONITOR_NOT_FOUND' }, { reason: 'MONITOR_NOT_FOUND' }]);
});

test('a schedule that GitHub accepts and Sentry does not is a warning, and the check-in is sent without it', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, {}, { event: { schedule: '0 3 * * FRI-SUN' } });
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0 });
  expect(main.warnings).toEqual([
    'The schedule "0 3 * * FRI-SUN" of the workflow is not sent to Sentry: ' +
      'a range cannot end with SUN, which is the first day of the week in Sentry. ' +
      'Set monitor-schedule to a schedule that Sentry supports.',
  ]);
  await job.post('success');
  expect(sandbox.acme.monitor('nightly')).toMatchObject({
    config: { schedule: { value: '0 * * * *' } },
    checkIns: [{ status: 'ok' }],
  });
});

test('nothing is sent if the slug of the monitor is invalid', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, {
    'monitor-slug': 'Nightly Backup!',
    'monitor-schedule': '0 0 0 * * *',
    'monitor-timezone': 'Mars/Olympus',
    'max-runtime': '10081',
  });
  const main = await job.main();
  expect(main.exitCode).toBe(1);
  expect(main.errors[0]).toMatch(/4 errors.*monitor-slug.*"nightly-backup".*max-runtime.*monitor-timezone.*6 fields/s);
  expect((await job.post('failure')).log).toContain('the main step did not start one');
  expect(sandbox.server.journal.requests).toEqual([]);
});
