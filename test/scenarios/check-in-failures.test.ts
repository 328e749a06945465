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

test('a name server that does not answer does not hold the post step', async () => {
  await using sandbox = await startSandbox();
  // Blocks the process that looks up the name, so that only a kill can end it.
  const block = 'if (process.argv[1] === "localhost") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)';
  const preload = [`data:text/javascript,${encodeURIComponent(block)}`, fastClock(10)];
  const dsn = sandbox.web.dsn(sandbox.server.url.replace('127.0.0.1', 'localhost'));
  await using job = await scheduledJob(sandbox, { dsn }, { preload });
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
  const post = await job.post('success');
  expect(post).toMatchObject({ exitCode: 0, errors: [] });
  expect(post.warnings).toEqual([expect.stringMatching(/Could not send the check-in "ok" of monitor nightly/)]);
});

test('the post step looks up a name, and closes the check-in', async () => {
  await using sandbox = await startSandbox();
  const dsn = sandbox.web.dsn(sandbox.server.url.replace('127.0.0.1', 'localhost'));
  await using job = await scheduledJob(sandbox, { dsn });
  await job.main();
  expect(await job.post('success')).toMatchObject({ exitCode: 0, warnings: [] });
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
});
