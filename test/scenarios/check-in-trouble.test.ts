import { expect, test } from 'vitest';
import { fastClock } from '../support/job.ts';
import { startSandbox } from '../support/sandbox.ts';
import { memberToken, scheduledJob } from '../support/scheduled-job.ts';

const watched = (dsn: string) => ({ 'monitor-slug': 'backup', dsn });
const scheduled = { event: { schedule: '17 3 * * *' } };

test.each([
  ['an input cannot be used', { finalize: 'perhaps' }],
  ['the DSN is needed and the inputs are wrong', { finalize: 'perhaps', dsn: '' }],
  ['no file is found', { files: 'dist/**' }],
])('the main step fails before it has opened anything, since %s: the check-in ends as error', async (_why, inputs) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job(
    { ...memberToken(sandbox), ...watched(sandbox.web.dsn(sandbox.server.url)), ...inputs },
    scheduled,
  );
  expect(await job.main()).toMatchObject({ exitCode: 1 });
  expect(sandbox.acme.monitor('backup')).toBeUndefined();
  expect(await job.post('failure')).toMatchObject({ exitCode: 0, warnings: [] });
  expect(sandbox.acme.monitor('backup')).toMatchObject({
    config: { schedule: { value: '17 3 * * *' } },
    checkIns: [{ status: 'error', duration: expect.any(Number) }],
  });
});

test('where the DSN itself cannot be used, one line says why nothing is sent', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox, { dsn: 'https://sentry.example/web' });
  expect(await job.main()).toMatchObject({ exitCode: 1, errors: [expect.stringMatching(/dsn: it is no DSN/)] });
  expect(await job.post('failure')).toMatchObject({
    exitCode: 0,
    warnings: ['The check-in of monitor nightly is not sent: no DSN is known.'],
  });
});

test('a job that was cancelled is an error, and the log says why', async () => {
  await using sandbox = await startSandbox();
  await using job = await scheduledJob(sandbox);
  await job.main();
  expect((await job.post('cancelled')).log).toMatch(/closed as error after \d+\.\d s: the job was cancelled/);
});

test('a DSN with another key is a warning at both ends, which says what to look at', async () => {
  await using sandbox = await startSandbox();
  const dsn = sandbox.web.dsn(sandbox.server.url).replace(/\/\/\w+@/, '//0123456789abcdef@');
  await using job = await scheduledJob(sandbox, { dsn });
  const told = [expect.stringMatching(/answered 403; see that dsn is that of a project/)];
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: told });
  expect(await job.post('success')).toMatchObject({ exitCode: 0, errors: [], warnings: told });
});

test.each([
  ['says nothing', { kind: 'stall' }],
  ['resets every connection', { kind: 'reset' }],
  ['is failing', { kind: 'respond', status: 503 }],
  ['is flooded', { kind: 'respond', status: 429, headers: { 'Retry-After': '3600' } }],
] as const)('an ingest that %s costs a warning at each end', async (_what, fault) => {
  await using sandbox = await startSandbox();
  sandbox.server.faults.add({ path: /\/cron\//, times: Number.POSITIVE_INFINITY, fault });
  await using job = await scheduledJob(sandbox, {}, { preload: [fastClock(10)] });
  const told = [expect.stringMatching(/of monitor nightly could not be sent/)];
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: told, outputs: { outcome: 'success' } });
  expect(await job.post('success')).toMatchObject({ exitCode: 0, errors: [], warnings: told });
});

test('a web API that says nothing keeps no check-in from being sent', async () => {
  await using sandbox = await startSandbox();
  sandbox.server.faults.add({ path: /^\/api\/0\//, times: Number.POSITIVE_INFINITY, fault: { kind: 'stall' } });
  await using job = await scheduledJob(sandbox, memberToken(sandbox));
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
  await job.post('success');
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
});

test('a post step that does not come to an end is put to one', async () => {
  await using sandbox = await startSandbox();
  // As a name server that does not answer: the process cannot end, whatever it does. It gets a tenth of its time.
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
