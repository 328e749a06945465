import { describe, expect, test } from 'vitest';
import { type GateSandbox, gateScopes, startGateSandbox } from '../support/gate-sandbox.ts';
import type { JobOptions, StepRun } from '../support/job.ts';

type Inputs = Readonly<Record<string, string>>;

async function gate(sandbox: GateSandbox, inputs: Inputs = {}, options: Omit<JobOptions, 'inputs'> = {}) {
  await using job = await sandbox.gate(inputs, options);
  return await job.main();
}

/** The requests of the gate itself. */
function requestsOf({ server }: GateSandbox, path: RegExp) {
  return server.journal.requests.filter((request) => path.test(request.path));
}

function expectNoWrites({ server }: GateSandbox): void {
  expect(server.journal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(server.journal.requests.filter(({ unknownRoute }) => unknownRoute)).toEqual([]);
}

const summaryHead = ({ summary }: StepRun) => summary.split('\n')[0];

test('a release that is as stable as the one before is healthy', async () => {
  await using sandbox = await startGateSandbox();
  sandbox.addSessions(1_000, 4);
  const run = await gate(sandbox);
  expect(run).toMatchObject({ exitCode: 0, errors: [], warnings: [], state: {} });
  expect(run.outputs).toEqual({
    verdict: 'healthy',
    reason: 'web: 99.6 % of 1000 sessions crash-free, at least 98.5 % needed; no new issues',
    'new-issues': '0',
    sessions: '1000',
    'crash-free-sessions': '99.6',
    'baseline-crash-free-sessions': '99.5',
    'release-url': `${sandbox.server.url}/organizations/acme/releases/1.1.0/`,
    outcome: 'success',
  });
  expect(run.log).toMatch(/Deployed to production at .* UTC; compared with release 1\.0\.0/);
  expect(run.log).toContain('Gate: healthy in production: web: 99.6 % of 1000 sessions crash-free');
  expect(summaryHead(run)).toMatch(/^### Healthy: Sentry release \[1\.1\.0\]\(.*\) in production$/);
  expect(run.summary).toContain('| web | **healthy** | 1000 | 99.6 % | 99.5 % of 10000 | 0 |');
  const [sessions] = requestsOf(sandbox, /sessions\/$/).filter(({ query }) => query['interval'] === '10s');
  expect(sessions?.query).toMatchObject({
    field: 'sum(session)',
    groupBy: 'session.status',
    project: String(sandbox.web.id),
    environment: 'production',
    query: 'release:"1.1.0"',
  });
  expectNoWrites(sandbox);
});

test('a release that crashes more is unhealthy, and the step fails', async () => {
  await using sandbox = await startGateSandbox();
  sandbox.addSessions(1_000, 60);
  const run = await gate(sandbox);
  const reason = 'web: 94 % of 1000 sessions crash-free, at least 98.5 % needed';
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'unhealthy', reason, outcome: 'failed' } });
  expect(run.errors).toEqual([
    `Release 1.1.0 is unhealthy in production: ${reason}\nLook at the release in Sentry, and roll back or fix it.`,
  ]);
  expect(summaryHead(run)).toContain('### Unhealthy: Sentry release');
});

test('new issues are listed with links, and fail the step', async () => {
  await using sandbox = await startGateSandbox();
  sandbox.addSessions(1_000, 4);
  sandbox.addIssue('TypeError: x is undefined', { level: 'fatal', events: 12, users: 7 });
  sandbox.addIssue('An old issue', { firstSeen: sandbox.minutesAgo(60) });
  sandbox.addIssue('Of another environment', { environment: 'staging' });
  sandbox.addIssue('Of the other release', { firstRelease: '1.0.0' });
  sandbox.addIssue('A slow query', { category: 'performance' });
  sandbox.addIssue('Resolved already', { status: 'resolved' });
  const run = await gate(sandbox);
  expect(run.outputs).toMatchObject({ verdict: 'unhealthy', 'new-issues': '1', outcome: 'failed' });
  expect(run.errors[0]).toContain('web: 1 new issue, at most 0 allowed');
  const { id } = sandbox.web.issues[0] ?? {};
  expect(run.summary).toContain(
    `| [TypeError&#58; x is undefined](${sandbox.server.url}/organizations/acme/issues/${id}/) | fatal | 12 | 7 |`,
  );
  expect(run.summary).not.toContain('old issue');

  const tolerant = await gate(sandbox, { 'max-new-issues': '1' });
  expect(tolerant).toMatchObject({ exitCode: 0, outputs: { verdict: 'healthy', 'new-issues': '1' } });
  const others = await gate(sandbox, { 'issue-query': 'level:warning' });
  expect(others).toMatchObject({ exitCode: 0, outputs: { verdict: 'healthy', 'new-issues': '0' } });
});

test('more new issues than one page are counted', async () => {
  await using sandbox = await startGateSandbox();
  for (let index = 0; index < 130; index++) sandbox.addIssue(`Error ${index}`);
  expect((await gate(sandbox)).outputs).toMatchObject({ verdict: 'unhealthy', 'new-issues': '130' });
});

describe('too little data', () => {
  test.each([
    ['fail', 1, 'failed'],
    ['warn', 0, 'degraded'],
    ['ignore', 0, 'degraded'],
  ])('on-unknown: %s', async (onUnknown, exitCode, outcome) => {
    await using sandbox = await startGateSandbox();
    sandbox.addSessions(12, 1);
    const run = await gate(sandbox, { 'on-unknown': onUnknown });
    const reason = 'web: only 12 sessions, at least 200 needed; no new issues';
    expect(run).toMatchObject({ exitCode, outputs: { verdict: 'unknown', reason, outcome } });
    const message = expect.stringContaining(`Release 1.1.0 may or may not be healthy in production: ${reason}`);
    expect(run.errors).toEqual(onUnknown === 'fail' ? [message] : []);
    expect(run.warnings).toEqual(onUnknown === 'warn' ? [message] : []);
    expect(summaryHead(run)).toContain('### Unknown health: Sentry release');
  });

  test('without min-sessions, new issues alone decide', async () => {
    await using sandbox = await startGateSandbox();
    const inputs = { 'min-sessions': '0' };
    expect(await gate(sandbox, inputs)).toMatchObject({ exitCode: 0, outputs: { verdict: 'healthy', sessions: '0' } });
    sandbox.addIssue('TypeError');
    expect(await gate(sandbox, inputs)).toMatchObject({ exitCode: 1, outputs: { verdict: 'unhealthy' } });
  });

  test('an environment that Sentry does not know has no data, which is no error of the set-up', async () => {
    await using sandbox = await startGateSandbox();
    const run = await gate(sandbox, { environment: 'canary' });
    expect(run.outputs).toMatchObject({ verdict: 'unknown', sessions: '0', 'new-issues': '0' });
    expect(run.log).toContain('No deploy to canary is recorded: counting from');
  });

  test('the first release of an environment needs a minimum', async () => {
    await using sandbox = await startGateSandbox();
    const target = { environment: 'staging', counts: { healthy: 995, crashed: 5 } };
    sandbox.acme.addDeploy('1.1.0', 'staging', { finished: sandbox.minutesAgo(1) });
    sandbox.acme.addSessions('web', { release: '1.1.0', ...target });
    const without = await gate(sandbox, { environment: 'staging' });
    expect(without.outputs['reason']).toContain('no other release to compare with');
    const inputs = { environment: 'staging', 'min-crash-free-sessions': '99%' };
    expect((await gate(sandbox, inputs)).outputs).toMatchObject({ verdict: 'healthy' });
    expect((await gate(sandbox, { ...inputs, 'baseline-release': '1.0.0' })).outputs).toMatchObject({
      verdict: 'healthy',
    });
  });
});

test('after a rollback, the old issues of the older release are not new, and the release before is the newer one', async () => {
  await using sandbox = await startGateSandbox();
  sandbox.addSessions(1_000, 200, { started: sandbox.minutesAgo(2) });
  sandbox.addIssue('Known for long', { firstRelease: '1.0.0', firstSeen: sandbox.minutesAgo(60 * 19) });
  sandbox.acme.addDeploy('1.0.0', 'production');
  sandbox.addSessions(500, 2, { release: '1.0.0' });
  const run = await gate(sandbox, { release: '1.0.0' });
  expect(run.outputs).toMatchObject({ verdict: 'healthy', 'new-issues': '0', sessions: '500' });
  expect(run.log).toContain('compared with release 1.1.0');
});

test('sessions before the deploy do not count', async () => {
  await using sandbox = await startGateSandbox();
  sandbox.addSessions(5_000, 900, { started: sandbox.minutesAgo(30) });
  sandbox.addSessions(300, 1);
  expect((await gate(sandbox)).outputs).toMatchObject({ verdict: 'healthy', sessions: '300' });
});

test('several projects: each has a row and its own verdict, and the worst one counts', async () => {
  await using sandbox = await startGateSandbox();
  sandbox.addSessions(1_000, 4);
  sandbox.addSessions(1_000, 80, { project: 'api' });
  const run = await gate(sandbox, { projects: 'web, api' });
  expect(run.outputs).toMatchObject({
    verdict: 'unhealthy',
    reason: 'api: 92 % of 1000 sessions crash-free, at least 98.5 % needed',
    sessions: '2000',
    'crash-free-sessions': '95.8',
  });
  expect(run.summary).toContain('| web | **healthy** | 1000 | 99.6 %');
  expect(run.summary).toContain('| api | **unhealthy** | 1000 | 92 %');
});

describe('servers with longer intervals', () => {
  test.each([
    ['minutes', 60, 0],
    ['hours', 3_600, 1],
  ] as const)('sessions are counted by %s, and the log says so if it has to', async (_unit, resolution, lines) => {
    await using sandbox = await startGateSandbox({ version: '23.7.1' });
    sandbox.acme.sessionResolution = resolution;
    sandbox.addSessions(1_000, 4, { started: sandbox.minutesAgo(1) + 1_000 });
    sandbox.addSessions(1_000, 4, { project: 'api' });
    sandbox.addIssue('Of another release', { project: 'api', firstRelease: '1.0.0' });
    const run = await gate(sandbox, { projects: 'web, api' });
    expect(run.outputs).toMatchObject({ verdict: 'healthy', sessions: '2000' });
    expect(run.log.match(/hours are counted whole/g) ?? []).toHaveLength(lines);
  });

  test('sessions of the release long before its deploy do not count', async () => {
    await using sandbox = await startGateSandbox({ version: '23.7.1' });
    sandbox.addSessions(5_000, 900, { started: sandbox.minutesAgo(4) });
    sandbox.addSessions(300, 1);
    expect((await gate(sandbox)).outputs).toMatchObject({ verdict: 'healthy', sessions: '300' });
  });

  test('a deploy of some days ago is counted by hours', async () => {
    await using sandbox = await startGateSandbox();
    sandbox.acme.addRelease('2.0.0', { projects: ['web'] });
    sandbox.acme.addDeploy('2.0.0', 'production', { finished: sandbox.minutesAgo(60 * 24 * 60) });
    sandbox.addSessions(300, 1, { release: '2.0.0', started: sandbox.minutesAgo(60 * 24 * 20) });
    const run = await gate(sandbox, { release: '2.0.0', 'min-crash-free-sessions': '99' });
    expect(run.outputs).toMatchObject({ verdict: 'healthy', sessions: '300' });
  });
});

describe('tokens', () => {
  test.each([
    ['event:read', /needs the scope event:read to watch new issues/],
    ['org:read', /needs the scope org:read to watch sessions/],
    ['project:read', /needs the scope project:read to read releases and deploys/],
  ])('a user token without %s is refused before the watch', async (scope, message) => {
    await using sandbox = await startGateSandbox();
    const scopes = gateScopes.filter((other) => other !== scope);
    const run = await gate(sandbox, { 'auth-token': sandbox.acme.addToken({ kind: 'user', scopes }) });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'unknown', outcome: 'failed' } });
    expect(run.errors).toEqual([expect.stringMatching(message)]);
    expect(requestsOf(sandbox, /(sessions|issues)\/$/)).toEqual([]);
  });

  test('where Sentry does not tell the scopes, its refusal names them', async () => {
    await using sandbox = await startGateSandbox();
    sandbox.server.faults.add({ path: '/api/0/', fault: { kind: 'respond', status: 404 } });
    const token = sandbox.acme.addToken({ kind: 'user', scopes: ['org:read', 'project:read'] });
    const run = await gate(sandbox, { 'auth-token': token });
    expect(run.errors).toEqual([
      expect.stringContaining('Check that the token has the scopes org:read and event:read'),
    ]);
  });

  test('an organization token works in the reduced mode, which log and summary name', async () => {
    await using sandbox = await startGateSandbox();
    const inputs = { 'auth-token': sandbox.token };
    sandbox.addSessions(1_000, 4);
    const healthy = await gate(sandbox, inputs);
    expect(healthy).toMatchObject({ exitCode: 0, warnings: [], outputs: { verdict: 'healthy', sessions: '1000' } });
    expect(healthy.outputs).toMatchObject({ 'baseline-crash-free-sessions': '99.5' });
    expect(healthy.log).toContain('Reduced mode: an organization token may read neither sessions nor issues');
    expect(healthy.summary).toContain('Reduced mode');
    sandbox.addIssue('TypeError');
    sandbox.addIssue('Of another environment', { environment: 'staging' });
    expect((await gate(sandbox, inputs)).outputs).toMatchObject({ verdict: 'unhealthy', 'new-issues': '1' });
    expectNoWrites(sandbox);
  });

  test('in the reduced mode, the issues that a release had before a rollback are not new', async () => {
    await using sandbox = await startGateSandbox();
    sandbox.addIssue('Known for long', { firstRelease: '1.0.0', firstSeen: sandbox.minutesAgo(60 * 19) });
    sandbox.addSessions(1_000, 5);
    sandbox.acme.addDeploy('1.0.0', 'production');
    sandbox.addSessions(500, 2, { release: '1.0.0' });
    const run = await gate(sandbox, { release: '1.0.0', 'auth-token': sandbox.token });
    expect(run.outputs).toMatchObject({ verdict: 'healthy', 'new-issues': '0' });
  });
});

test('a release or project that does not exist is an error of the set-up', async () => {
  await using sandbox = await startGateSandbox();
  const run = await gate(sandbox, { release: '9.9' });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'unknown', outcome: 'failed' } });
  expect(run.errors[0]).toContain('Check the spelling of release 9.9');
  expect((await gate(sandbox, { projects: 'wbe' })).errors[0]).toContain(
    'Release 1.1.0 does not belong to project wbe',
  );
});

test('all inputs are checked before the first request', async () => {
  await using sandbox = await startGateSandbox();
  const run = await gate(sandbox, {
    environment: '',
    'watch-minutes': '-1',
    'poll-seconds': '0',
    'max-new-issues': 'few',
    'min-sessions': '1.5',
    'min-crash-free-sessions': '101',
    'max-crash-free-drop': 'x',
    'baseline-release': '1.1.0',
    'on-unknown': 'pass',
  });
  expect(run.errors[0]?.split('\n').map((line) => /^- ([\w-]+)/.exec(line)?.[1])).toEqual([
    undefined,
    ...['watch-minutes', 'poll-seconds', 'max-new-issues', 'min-sessions', 'min-crash-free-sessions'],
    ...['max-crash-free-drop', 'on-unknown', 'environment', 'baseline-release'],
  ]);
  expect(sandbox.server.journal.requests).toEqual([]);
});

describe('a dry run', () => {
  test('looks once, shows the verdict, and never fails because of it', async () => {
    await using sandbox = await startGateSandbox();
    sandbox.addSessions(1_000, 90);
    const run = await gate(sandbox, { 'dry-run': 'true', 'watch-minutes': '30' });
    expect(run).toMatchObject({ exitCode: 0, errors: [], outputs: { verdict: 'unhealthy', outcome: 'dry-run' } });
  });

  test('works without a token', async () => {
    await using sandbox = await startGateSandbox();
    const run = await gate(sandbox, { 'dry-run': 'true', 'auth-token': '', org: '' });
    expect(run).toMatchObject({ exitCode: 0, errors: [], outputs: { outcome: 'dry-run' } });
    expect(sandbox.server.journal.requests).toEqual([]);
  });
});

test('text from Sentry stays text, and only web pages are linked', async () => {
  await using sandbox = await startGateSandbox();
  sandbox.addIssue('::error::x <img src=x> | [a](https://evil.example) @all\n::set-output name=a::b');
  sandbox.server.faults.add({
    path: /issues\/$/,
    // biome-ignore lint/suspicious/noExplicitAny: the body is a list of issues
    fault: { kind: 'corrupt', change: ([issue]: any) => [{ ...issue, permalink: 'javascript:alert(1)' }] },
  });
  const run = await gate(sandbox);
  const [, line = ''] = /\n(\|[^\n]*set-output[^\n]*)/.exec(run.summary) ?? [];
  expect(line).not.toMatch(/<img|\]\(|@all|javascript/);
  expect(line.match(/ \| /g)).toHaveLength(3);
  expect(run.errors).toHaveLength(1);
});
