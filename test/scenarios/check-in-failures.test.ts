import { expect, test } from 'vitest';
import { fastClock } from '../support/job.ts';
import { startSandbox } from '../support/sandbox.ts';
import { scheduledJob, userToken } from '../support/scheduled-job.ts';

test.each([
  ['an input is invalid', { finalize: 'perhaps' }],
  ['an input is invalid, and the DSN has to be looked up', { finalize: 'perhaps', dsn: '' }],
  ['no file is found', { files: 'dist/**' }],
])('the main step fails before it opens the check-in: %s; the post step reports an error', async (_why, inputs) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(
    { ...userToken(sandbox), 'monitor-slug': 'backup', dsn: sandbox.web.dsn(sandbox.server.url), ...inputs },
    { event: { schedule: '17 3 * * *' } },
  );
  expect(await job.main()).toMatchObject({ exitCode: 1 });
  expect(sandbox.acme.monitor('backup')).toBeUndefined();
  expect(await job.post('failure')).toMatchObject({ exitCode: 0, warnings: [] });
  expect(sandbox.acme.monitor('backup')).toMatchObject({
    config: { schedule: { value: '17 3 * * *' } },
    checkIns: [{ status: 'error', duration: expect.any(Number) }],
  });
});

test('if the DSN is invalid, the post step warns that the check-in was not closed', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, { dsn: 'https://sentry.example/web' });
  expect(await job.main()).toMatchObject({ exitCode: 1, errors: [expect.stringMatching(/dsn: it is not a DSN/)] });
  expect(await job.post('failure')).toMatchObject({
    exitCode: 0,
    warnings: [
      'The check-in of monitor nightly was not closed: no DSN is known. ' +
        'Set the input dsn or the variable SENTRY_DSN to the DSN of the project.',
    ],
  });
});

test('a cancelled job is an error, and the log says why', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox);
  await job.main();
  expect((await job.post('cancelled')).log).toMatch(/closed as error after \d+\.\d s: the job status is cancelled\./);
});

test('a DSN with a wrong key is a warning in both steps, which says what to check', async () => {
  await using sandbox = await startSandbox();
  const dsn = sandbox.web.dsn(sandbox.server.url).replace(/\/\/\w+@/, '//0123456789abcdef@');
  await using job = await scheduledJob(sandbox, { dsn });
  const warnings = [expect.stringMatching(/answered 403\. Check that dsn is the DSN of a project/)];
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings });
  expect(await job.post('success')).toMatchObject({ exitCode: 0, errors: [], warnings });
});

test.each([
  ['does not answer', { kind: 'stall' }],
  ['resets every connection', { kind: 'reset' }],
  ['fails', { kind: 'respond', status: 503 }],
  ['limits the rate', { kind: 'respond', status: 429, headers: { 'Retry-After': '3600' } }],
] as const)('an ingest that %s is a warning in both steps', async (_what, fault) => {
  await using sandbox = await startSandbox();
  sandbox.server.faults.add({ path: /\/cron\//, times: Number.POSITIVE_INFINITY, fault });
  await using job = await scheduledJob(sandbox, {}, { preload: [fastClock(10)] });
  const warnings = [expect.stringMatching(/Could not send the check-in ".*" of monitor nightly/)];
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings, outputs: { outcome: 'degraded' } });
  expect(await job.post('success')).toMatchObject({ exitCode: 0, errors: [], warnings });
});

test('the check-in is sent even if the web API does not answer', async () => {
  await using sandbox = await startSandbox();
  sandbox.server.faults.add({ path: /^\/api\/0\//, times: Number.POSITIVE_INFINITY, fault: { kind: 'stall' } });
  await using job = await scheduledJob(sandbox, userToken(sandbox));
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
  await job.post('success');
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
});

test('a post step that hangs is killed after the time limit', async () => {
  await using sandbox = await startSandbox();
  // Like a name server that does not answer, this keeps the process from exiting. The time limit is cut to a tenth.
  const hang = `
    import childProcess from 'node:child_process';
    import { syncBuiltinESMExports } from 'node:module';
    if (process.argv.includes('time-limited')) process.on('exit', () => { for (;;); });
    const { spawnSync } = childProcess;
    childProcess.spawnSync = (file, args, options) =>
      spawnSync(file, args, { ...options, timeout: options.timeout / 10 });
    syncBuiltinESMExports();`;
  const preload = [`data:text/javascript,${encodeURIComponent(hang)}`];
  await using job = await scheduledJob(sandbox, {}, { preload });
  await job.main();
  const post = await job.post('success');
  expect(post).toMatchObject({ exitCode: 0, errors: [] });
  expect(post.warnings).toEqual([expect.stringMatching(/the network did not answer within 14\.0 s/)]);
});
