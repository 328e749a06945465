import { describe, expect, test } from 'vitest';
import { addCheckIn } from '../sentry-server/store/legacy-check-ins.ts';
import type { Scope } from '../sentry-server/store/token.ts';
import { fastClock } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { scheduledJob, tokenOnly, userToken } from '../support/scheduled-job.ts';

const always = Number.POSITIVE_INFINITY;
const opening = { method: 'POST', path: /\/checkins\/$/ };
const closing = { method: 'PUT', path: /\/checkins\/[^/]+\/$/ };
const listing = { method: 'GET', path: /\/checkins\/$/ };

/** A self-hosted server before 24.3, with the monitor `nightly`. */
function startOldSandbox(): Promise<Sandbox> {
  return startSandbox({ version: '23.7.1' });
}

function nightly({ acme }: Sandbox) {
  const monitor = acme.monitor('nightly');
  if (!monitor) throw new Error('The sandbox has no monitor nightly');
  return monitor;
}

/** Opens a check-in as a parallel job does. */
function openFromOtherJob(sandbox: Sandbox) {
  const checkIn = { status: 'in_progress', duration: 123_456, environment: 'production' } as const;
  return addCheckIn(nightly(sandbox), checkIn, sandbox.server.store.context.clock.now()).checkIn;
}

function tokenWith({ acme }: Sandbox, scopes: readonly Scope[]): Readonly<Record<string, string>> {
  return { 'auth-token': acme.addToken({ kind: 'user', scopes }) };
}

test.each([
  ['a DSN and a token', (sandbox: Sandbox) => userToken(sandbox)],
  ['only a token', tokenOnly],
])('with %s, the check-in is sent through the web API', async (_what, makeInputs) => {
  await using sandbox = await startOldSandbox();
  await using job = await scheduledJob(sandbox, makeInputs(sandbox));
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, warnings: [] });
  expect(main.log).toContain('opened through the web API, since this server has no cron ingest');
  expect(main.log).not.toContain('DSN is wrong');
  const [open] = nightly(sandbox).checkIns;
  expect(open).toMatchObject({ id: main.outputs['check-in-id'], status: 'in_progress' });
  expect(JSON.stringify(main.state)).not.toContain('sntryu_');
  sandbox.server.journal.clear();

  expect(await job.post('success')).toMatchObject({ warnings: [] });
  const [closed, ...others] = nightly(sandbox).checkIns;
  expect([closed?.status, others]).toEqual(['ok', []]);
  // Sent in milliseconds and stored in seconds: a wrong unit would be off by a factor of 1000.
  expect(closed?.duration).toBeGreaterThan(0);
  expect(closed?.duration).toBeLessThan(60);
  expect(sandbox.server.journal.requests).toHaveLength(1);
});

test.each([
  ['only a DSN', () => ({})],
  ['a DSN and an organization token', ({ acme }: Sandbox) => ({ 'auth-token': acme.addToken({ kind: 'org' }) })],
])('%s: a warning in both steps, which says what to set', async (_what, makeInputs) => {
  await using sandbox = await startOldSandbox();
  await using job = await scheduledJob(sandbox, makeInputs(sandbox));
  const advice =
    'answered 404. The DSN is wrong, or the server is older than 24.3, which has no cron ingest: ' +
    'there, set auth-token to a user token with project:read.';
  const warnings = [expect.stringContaining(advice)];
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings });
  expect(await job.post('success')).toMatchObject({ exitCode: 0, warnings });
});

test('a monitor that does not exist, without a schedule: the warnings of both steps say what to do', async () => {
  await using sandbox = await startOldSandbox();
  const inputs = { ...tokenOnly(sandbox), 'monitor-slug': 'backup' };
  await using job = await scheduledJob(sandbox, inputs, { event: {} });
  const warning = expect.stringMatching(
    /^Could not open a check-in of monitor backup: Sentry answered 404 .*\. Create the monitor in Sentry, or set monitor-schedule\.$/,
  );
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { outcome: 'degraded' } });
  expect(main.warnings).toContainEqual(warning);
  expect(main.log).toContain('Monitor: did not exist when this step began');
  expect(await job.post('success')).toMatchObject({ exitCode: 0, warnings: [warning] });
  expect(sandbox.acme.monitor('backup')).toBeUndefined();
});

test('a token without the scope for check-ins: the warnings of both steps name it', async () => {
  await using sandbox = await startOldSandbox();
  const token = tokenWith(sandbox, ['project:releases', 'org:read']);
  await using job = await scheduledJob(sandbox, { org: 'acme', url: sandbox.server.url, ...token });
  const warnings = [expect.stringMatching(/answered 403 .*\. Check that auth-token has the scope project:read\.$/)];
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings, outputs: { outcome: 'degraded' } });
  expect(await job.post('success')).toMatchObject({ exitCode: 0, warnings });
});

test.each(['success', 'failure'] as const)('a heartbeat is sent when the job has ended: %s', async (jobStatus) => {
  await using sandbox = await startOldSandbox();
  await using job = await scheduledJob(sandbox, { ...tokenOnly(sandbox), 'check-in-mode': 'heartbeat' });
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
  expect(nightly(sandbox).checkIns).toEqual([]);
  expect(await job.post(jobStatus)).toMatchObject({ warnings: [] });
  const status = jobStatus === 'success' ? 'ok' : 'error';
  expect(nightly(sandbox).checkIns).toMatchObject([{ status, duration: expect.any(Number) }]);
});

test('a heartbeat of a failed job raises an alert, although a parallel job has checked in since it started', async () => {
  await using sandbox = await startOldSandbox();
  await using job = await scheduledJob(sandbox, { ...tokenOnly(sandbox), 'check-in-mode': 'heartbeat' });
  await job.main();
  const checkIn = { status: 'ok', duration: null, environment: 'production' } as const;
  addCheckIn(nightly(sandbox), checkIn, sandbox.server.store.context.clock.now());
  await job.post('failure');
  expect(nightly(sandbox).environments.get('production')).toMatchObject({ status: 'error' });
});

describe('a new monitor', () => {
  const backup = { 'monitor-slug': 'backup' };

  test('is created with the schedule of the workflow', async () => {
    await using sandbox = await startOldSandbox();
    const token = tokenWith(sandbox, ['org:read', 'project:read']);
    await using job = await scheduledJob(sandbox, { ...tokenOnly(sandbox), ...token, ...backup });
    expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
    await job.post('failure');
    expect(sandbox.acme.monitor('backup')).toMatchObject({
      isUpserting: false,
      config: { schedule: { type: 'crontab', value: '17 3 * * *' }, max_runtime: 360 },
      checkIns: [{ status: 'error' }],
    });
  });

  test('is created by a heartbeat too', async () => {
    await using sandbox = await startOldSandbox();
    await using job = await scheduledJob(sandbox, { ...tokenOnly(sandbox), ...backup, 'check-in-mode': 'heartbeat' });
    expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [] });
    expect(await job.post('failure')).toMatchObject({ warnings: [] });
    expect(sandbox.acme.monitor('backup')).toMatchObject({ checkIns: [{ status: 'error' }] });
  });

  test.each<[what: string, scopes: readonly Scope[], inputs: Readonly<Record<string, string>>, reason: RegExp]>([
    ['the token lacks org:read', ['project:read'], {}, /Sentry answered 403 \(You do not have permission/],
    ['the project is unknown', ['project:read', 'org:read'], { projects: 'shop' }, /answered 400 .*Invalid project/],
  ])('cannot be created because %s: the warning says what to do', async (_why, scopes, inputs, reason) => {
    await using sandbox = await startOldSandbox();
    const { 'auth-token': token = '' } = tokenWith(sandbox, scopes);
    const dsn = sandbox.web.dsn(sandbox.server.url);
    const given = { ...tokenOnly(sandbox), 'auth-token': token, dsn, ...backup, ...inputs };
    await using job = await scheduledJob(sandbox, given);
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, outputs: { outcome: 'degraded' } });
    expect(main.warnings).toEqual([expect.stringMatching(/^Could not create monitor backup: /)]);
    expect(main.warnings[0]).toMatch(reason);
    expect(main.warnings[0]).toContain(
      'Check that the first of projects exists and that auth-token has the scopes org:read and project:read, ' +
        'or create the monitor in Sentry.',
    );
    expect(await job.post('success')).toMatchObject({ exitCode: 0, warnings: main.warnings });
    expect(sandbox.acme.monitor('backup')).toBeUndefined();
  });

  test('cannot be created because no project is set: the warning says so', async () => {
    await using sandbox = await startOldSandbox();
    await using job = await scheduledJob(sandbox, { ...userToken(sandbox), ...backup });
    const warnings = [
      'Monitor backup does not exist. Create it in Sentry, or set projects to the slug of the project to create it in.',
    ];
    expect(await job.main()).toMatchObject({ exitCode: 0, warnings });
    expect(await job.post('success')).toMatchObject({ exitCode: 0, warnings });
  });

  test('is created in the post step if Sentry failed before', async () => {
    await using sandbox = await startOldSandbox();
    const create = { method: 'POST', path: /\/monitors\/$/ };
    sandbox.server.faults.add({ ...create, fault: { kind: 'respond', status: 500 } });
    await using job = await scheduledJob(sandbox, { ...tokenOnly(sandbox), ...backup });
    expect((await job.main()).warnings).toEqual([expect.stringMatching(/^Could not create monitor backup: .*500/)]);
    expect(await job.post('success')).toMatchObject({ warnings: [] });
    expect(sandbox.acme.monitor('backup')).toMatchObject({ checkIns: [{ status: 'ok' }] });
  });

  test('that a parallel job has created at the same time is used', async () => {
    await using sandbox = await startOldSandbox();
    const unknown = {
      kind: 'respond',
      status: 404,
      body: { detail: 'The requested resource does not exist' },
    } as const;
    sandbox.server.faults.add({ ...opening, fault: unknown });
    await using job = await scheduledJob(sandbox, tokenOnly(sandbox));
    expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [], outputs: { outcome: 'success' } });
    expect(sandbox.server.journal.lines()).toContain('POST /api/0/organizations/acme/monitors/ → 400');
    await job.post('success');
    expect(nightly(sandbox).checkIns).toMatchObject([{ status: 'ok' }]);
  });
});

test('thresholds, which these servers drop, are not reported as updated', async () => {
  await using sandbox = await startOldSandbox();
  const inputs = { ...tokenOnly(sandbox), 'max-runtime': '60', 'recovery-threshold': '2' };
  await using job = await scheduledJob(sandbox, inputs);
  const { log } = await job.main();
  expect(log).toContain('max runtime 30 → 60');
  expect(log).not.toContain('recovery threshold');
  expect(nightly(sandbox).config).toMatchObject({ max_runtime: 60, recovery_threshold: null });
});

describe('an answer is lost', () => {
  test.each([
    ['took effect', true],
    ['did not arrive', false],
  ])('the opening request %s: one check-in is open, with the right ID', async (_what, takesEffect) => {
    await using sandbox = await startOldSandbox();
    const other = openFromOtherJob(sandbox);
    const lost = sandbox.server.faults.add({ ...opening, fault: { kind: 'reset', takesEffect } });
    await using job = await scheduledJob(sandbox, tokenOnly(sandbox));
    const main = await job.main();
    expect(main).toMatchObject({ warnings: [], outputs: { outcome: 'success' } });
    expect(lost.hits).toBe(1);
    expect(await job.post('success')).toMatchObject({ warnings: [] });
    const ours = { id: main.outputs['check-in-id'], status: 'ok' };
    expect(nightly(sandbox).checkIns).toMatchObject([{ id: other.id, status: 'in_progress' }, ours]);
  });

  test('the ID is not found before the post step', async () => {
    await using sandbox = await startOldSandbox();
    const other = openFromOtherJob(sandbox);
    sandbox.server.faults.add({ ...opening, fault: { kind: 'respond', status: 502, takesEffect: true } });
    sandbox.server.faults.add({ ...listing, fault: { kind: 'respond', status: 403 } });
    await using job = await scheduledJob(sandbox, tokenOnly(sandbox));
    expect((await job.main()).warnings).toEqual([
      expect.stringMatching(/^Sentry's answer about the check-in was lost\. Could not read .* monitor nightly: .* 403/),
    ]);
    expect(await job.post('failure')).toMatchObject({ warnings: [] });
    expect(nightly(sandbox).checkIns).toMatchObject([{ id: other.id, status: 'in_progress' }, { status: 'error' }]);
  });

  test('the check-in was never opened: the post step adds one, and leaves that of a parallel job open', async () => {
    await using sandbox = await startOldSandbox();
    const other = openFromOtherJob(sandbox);
    sandbox.server.faults.add({ ...opening, times: always, fault: { kind: 'respond', status: 503 } });
    await using job = await scheduledJob(sandbox, tokenOnly(sandbox), { preload: [fastClock(10)] });
    expect((await job.main()).warnings).toEqual([expect.stringMatching(/check-ins? of monitor nightly: /)]);
    sandbox.server.faults.clear();
    expect(await job.post('success')).toMatchObject({ warnings: [] });
    expect(nightly(sandbox).checkIns).toMatchObject([
      { id: other.id, status: 'in_progress' },
      { status: 'ok', duration: expect.any(Number) },
    ]);
  });

  test.each([
    ['took effect', true],
    ['did not arrive', false],
  ])('the closing request %s: the check-in is closed without a warning', async (_what, takesEffect) => {
    await using sandbox = await startOldSandbox();
    await using job = await scheduledJob(sandbox, tokenOnly(sandbox));
    await job.main();
    sandbox.server.faults.add({ ...closing, fault: { kind: 'reset', takesEffect } });
    expect(await job.post('success')).toMatchObject({ warnings: [] });
    expect(nightly(sandbox).checkIns).toMatchObject([{ status: 'ok' }]);
  });
});

describe('five check-ins per minute', () => {
  test('the sixth job adds its check-in when it ends, and its result raises an alert', async () => {
    await using sandbox = await startOldSandbox();
    await using job = await scheduledJob(sandbox, tokenOnly(sandbox));
    await using others = await startJobs(sandbox, 5);
    sandbox.server.journal.clear();
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, outputs: { outcome: 'degraded' } });
    expect(main.warnings).toEqual([
      'Could not open a check-in of monitor nightly: Sentry answered 429 ' +
        '(Rate limited, please send no more than 5 checkins per minute per monitor)',
    ]);
    expect(main.log).toContain('it will be sent when the job ends');
    const openings = sandbox.server.journal.lines().filter((line) => /^POST .*\/checkins\/ /.test(line));
    expect(openings).toHaveLength(1);

    sandbox.server.store.legacyCheckInLimit.beginMinute();
    await others.post('success');
    expect(await job.post('failure')).toMatchObject({ warnings: [] });
    const stored = nightly(sandbox);
    expect(stored.checkIns.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'error']);
    expect(stored.environments.get('production')).toMatchObject({ status: 'error' });
  });

  test('a job that ends in the same minute is a warning, and closes no other check-in', async () => {
    await using sandbox = await startOldSandbox();
    await using job = await scheduledJob(sandbox, tokenOnly(sandbox));
    await using _others = await startJobs(sandbox, 5);
    await job.main();
    expect(await job.post('failure')).toMatchObject({ warnings: [expect.stringMatching(/Sentry answered 429/)] });
    expect(new Set(nightly(sandbox).checkIns.map(({ status }) => status))).toEqual(new Set(['in_progress']));
  });
});

test('a check-in that has timed out cannot be closed: the warning names max-runtime', async () => {
  await using sandbox = await startOldSandbox();
  await using job = await scheduledJob(sandbox, tokenOnly(sandbox));
  await job.main();
  sandbox.server.faults.add({ ...closing, fault: { kind: 'respond', status: 400 } });
  expect(await job.post('success')).toMatchObject({
    warnings: [
      expect.stringMatching(/answered 400\. If the check-in has timed out, set max-runtime to a higher value/),
    ],
  });
});

/** Jobs that have opened their check-ins. */
async function startJobs(sandbox: Sandbox, count: number) {
  const jobs = await Promise.all(Array.from({ length: count }, () => scheduledJob(sandbox, tokenOnly(sandbox))));
  await Promise.all(jobs.map((job) => job.main()));
  return {
    post: async (status: 'success') => void (await Promise.all(jobs.map((job) => job.post(status)))),
    [Symbol.asyncDispose]: async () => void (await Promise.all(jobs.map((job) => job[Symbol.asyncDispose]()))),
  };
}
