import { expect, test } from 'vitest';
import { startSandbox } from '../support/sandbox.ts';

const checkInOnly = { 'create-release': 'false', projects: '', 'auth-token': '', 'monitor-slug': 'nightly' };

test.each([
  ['success', 'ok'],
  ['failure', 'error'],
  ['cancelled', 'error'],
] as const)('a job that ends with %s closes the check-in with %s', async (jobStatus, status) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...checkInOnly, dsn: sandbox.web.dsn(sandbox.server.url) });
  expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  expect(await job.post(jobStatus)).toMatchObject({ exitCode: 0, errors: [], warnings: [] });

  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([
    { status, environment: 'production', duration: expect.any(Number) },
  ]);
  expect(sandbox.web.droppedCheckIns).toEqual([]);
});

test.each([
  ['success', 'ok'],
  ['OK', 'ok'],
  ['error', 'error'],
  ['failure', 'error'],
  ['cancelled', 'error'],
] as const)(
  'the author may set job-status to an expression that becomes %s when the job ends',
  async (value, status) => {
    await using sandbox = await startSandbox();
    // `job-status: ${{ steps.backup.outcome }}`, for example, which is empty before that step.
    const inputs = { ...checkInOnly, 'job-status': '' };
    await using job = await sandbox.job({ ...inputs, dsn: sandbox.web.dsn(sandbox.server.url) });
    expect(await job.main()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    const post = await job.post('failure', { 'job-status': value });
    expect(post).toMatchObject({ exitCode: 0, warnings: [] });
    expect(post.log).toContain(`the job status is ${value}`);
    expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status }]);
  },
);

test.each([
  ['skipped', 'Input job-status is "skipped"'],
  ['', 'Input job-status is empty'],
])('an unknown job-status (%j) closes the check-in as error, with a warning', async (value, warning) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...checkInOnly, dsn: sandbox.web.dsn(sandbox.server.url) });
  await job.main();
  const post = await job.post('success', { 'job-status': value });
  expect(post).toMatchObject({ exitCode: 0, errors: [], warnings: [expect.stringContaining(warning)] });
  expect(post.warnings[0]).toContain('Known values are success, ok, failure, cancelled, error.');
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'error' }]);
});

test('the duration is that of the job in seconds', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({ ...checkInOnly, dsn: sandbox.web.dsn(sandbox.server.url) });
  const { state } = await job.main();
  const startedAtMs = JSON.parse(state['check-in'] ?? '').startedAtMs;
  await job.post('success');

  const duration = sandbox.acme.monitor('nightly')?.checkIns[0]?.duration ?? Number.NaN;
  expect(duration).toBeGreaterThan(0);
  expect(duration).toBeLessThanOrEqual((Date.now() - startedAtMs) / 1000);
});

test('if the main step fails, the post step closes the check-in with error', async () => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({
    'monitor-slug': 'nightly',
    dsn: sandbox.web.dsn(sandbox.server.url),
    projects: 'unknown',
  });
  expect(await job.main()).toMatchObject({ exitCode: 1 });
  await job.post('failure');
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'error' }]);
});

test('an ingest that refuses check-ins is a warning, and the job continues', async () => {
  await using sandbox = await startSandbox();
  sandbox.server.faults.add({ path: /\/cron\//, times: 99, fault: { kind: 'respond', status: 403, body: '' } });
  await using job = await sandbox.job({ 'monitor-slug': 'nightly', dsn: sandbox.web.dsn(sandbox.server.url) });

  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { outcome: 'degraded', created: 'true' }, errors: [] });
  expect(main.outputs).not.toHaveProperty('check-in-id');
  expect(main.warnings).toEqual([
    expect.stringContaining('Could not send the check-in "in_progress" of monitor nightly'),
  ]);
  expect(sandbox.acme.release('1.1.0')?.dateReleased).not.toBeNull();

  const post = await job.post('success');
  expect(post).toMatchObject({ exitCode: 0, errors: [], warnings: [expect.stringContaining('answered 403')] });
});

test('a check-in that could not be opened is sent when the job ends', async () => {
  await using sandbox = await startSandbox();
  sandbox.server.faults.add({ path: /\/cron\//, fault: { kind: 'respond', status: 403, body: '' } });
  await using job = await sandbox.job({ ...checkInOnly, dsn: sandbox.web.dsn(sandbox.server.url) });
  expect((await job.main()).outputs).toEqual({ outcome: 'degraded' });
  await job.post('success');
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
});

test('without a DSN, it is looked up with a user token', async () => {
  await using sandbox = await startSandbox();
  const token = sandbox.acme.addToken({ kind: 'user', scopes: ['project:read', 'project:releases', 'org:read'] });
  await using job = await sandbox.job({
    ...checkInOnly,
    'auth-token': token,
    org: 'acme',
    url: sandbox.server.url,
    projects: 'web',
  });
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
  await job.post('success');
  expect(sandbox.acme.monitor('nightly')?.checkIns).toMatchObject([{ status: 'ok' }]);
});

test.each([
  ['a token that cannot read it', { projects: 'web' }],
  ['no token', { 'auth-token': '' }],
])('no DSN and %s: a warning', async (_, inputs) => {
  await using sandbox = await startSandbox();
  await using job = await sandbox.job({
    ...checkInOnly,
    ...('projects' in inputs ? { 'auth-token': sandbox.token } : {}),
    ...inputs,
  });
  const main = await job.main();
  expect(main.exitCode).toBe(0);
  expect(main.warnings).toEqual([expect.stringMatching(/DSN/)]);
  expect(main.outputs).toEqual({ outcome: 'degraded' });
  expect(main.log).toContain('Check-in: nightly in production cannot be sent\n');
  expect(await job.post('success')).toMatchObject({
    exitCode: 0,
    warnings: [],
    log: expect.stringMatching(/no DSN is known/),
  });
});

test('the state for the post step contains no secret', async () => {
  await using sandbox = await startSandbox();
  const dsn = sandbox.web.dsn(sandbox.server.url).replace('@', ':0123456789abcdef0123456789abcdef@');
  await using job = await sandbox.job({ ...checkInOnly, dsn });
  const main = await job.main();
  expect(main.exitCode).toBe(0);
  expect(JSON.parse(main.state['check-in'] ?? '')).toMatchObject({ dsn: sandbox.web.dsn(sandbox.server.url) });
  expect(JSON.stringify(main.state)).not.toContain('0123456789abcdef0123456789abcdef');
});
