import { describe, expect, test } from 'vitest';
import type { Fault } from '../sentry-server/faults.ts';
import { decodeEntities } from '../support/decode-entities.ts';
import { fastClock } from '../support/job.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';

const githubToken = 'ghs_of_the_shop_0123456789';
const resolved = /\/releases\/1\.1\.0\/resolved\/$/;

/** A shop with issues of these titles, which the only commit since release `1.0.0` fixes. */
async function sandboxWithIssues(titles: readonly string[], options?: Parameters<typeof startSandbox>[0]) {
  const sandbox = await startSandbox(options);
  const fixed = titles.map((title) => sandbox.web.addIssue(title));
  const message = `Fix the cart\n\nFixes ${fixed.map(({ shortId }) => shortId).join(', ')}`;
  const { commits } = sandbox.server.store.addGitHubRepository('acme/shop', [{ message: 'Open' }, { message }], {
    token: githubToken,
  });
  const [first = '', last] = commits.keys();
  sandbox.acme.addRelease('1.0.0', { projects: ['web'], commits: [{ id: first, repository: 'acme/shop' }] });
  const run = async (inputs: Readonly<Record<string, string>> = {}, { canReadIssues = true, speed = 1 } = {}) => {
    const scopes = ['project:releases', 'project:read', ...(canReadIssues ? (['org:read'] as const) : [])] as const;
    const token = sandbox.acme.addToken({ kind: 'user', scopes });
    await using job = await sandbox.job(
      { 'auth-token': token, org: 'acme', url: sandbox.server.url, 'github-token': githubToken, ...inputs },
      { env: { GITHUB_SHA: last }, preload: [fastClock(speed)] },
    );
    return await job.main();
  };
  return Object.assign(sandbox, { run, fixed });
}

function requests({ server }: Pick<Sandbox, 'server'>): readonly string[] {
  return server.journal.lines().filter((line) => line.includes('/resolved/'));
}

test('the issues that the commits resolve are named in the log, and listed with links in the summary', async () => {
  await using sandbox = await sandboxWithIssues(['TypeError: x is <b>not</b> a function', 'RangeError']);
  const main = await sandbox.run();
  expect(main).toMatchObject({ exitCode: 0, warnings: [], outputs: { outcome: 'success' } });
  expect(main.log).toContain('Resolved issues: WEB-1, WEB-2');
  expect(main.summary).toContain('TypeError&#58; x is &#60;b&#62;not&#60;/b&#62; a function');
  const [first, second] = sandbox.fixed.map(({ id }) => `${sandbox.server.url}/organizations/acme/issues/${id}/`);
  expect(decodeEntities(main.summary)).toContain(
    [
      '<summary>2 resolved issues</summary>',
      '',
      `- [WEB-1](${first}) TypeError: x is <b>not</b> a function`,
      `- [WEB-2](${second}) RangeError`,
    ].join('\n'),
  );
});

test('at most 20 issues are named', async () => {
  await using sandbox = await sandboxWithIssues(Array.from({ length: 23 }, (_, index) => `Error ${index + 1}`));
  const main = await sandbox.run();
  expect(main.log).toMatch(/Resolved issues: WEB-1, .*, WEB-M and 3 more$/m);
  expect(decodeEntities(main.summary)).toMatch(/<summary>23 resolved issues<[\s\S]*Error 20\n- and 3 more\n/);
});

test('commits that Sentry has already are asked about too', async () => {
  await using sandbox = await sandboxWithIssues(['TypeError']);
  await sandbox.run();
  const { log } = await sandbox.run();
  expect(log).toContain('already recorded');
  expect(log).toContain('Resolved issues: WEB-1');
});

describe('nothing is read', () => {
  test.each<[when: string, inputs: Record<string, string>]>([
    ['in a dry run', { 'dry-run': 'true' }],
    ['without commits', { 'set-commits': 'skip' }],
    ['if the commits cannot be read', { 'github-token': '' }],
  ])('%s', async (_when, inputs) => {
    await using sandbox = await sandboxWithIssues(['TypeError']);
    const main = await sandbox.run(inputs);
    expect(main.exitCode).toBe(0);
    expect(requests(sandbox)).toEqual([]);
    expect(main.log).not.toContain('Resolved issues');
  });

  test('with an organization token, which Sentry refuses', async () => {
    await using sandbox = await sandboxWithIssues(['TypeError']);
    expect(await sandbox.run({ 'auth-token': sandbox.token })).toMatchObject({ exitCode: 0, warnings: [] });
    expect(requests(sandbox)).toEqual([]);
  });

  test('if Sentry fetches the commits itself, which may take a while', async () => {
    await using sandbox = await sandboxWithIssues(['TypeError']);
    sandbox.acme.repositories.splice(0);
    sandbox.acme.addRepository('acme/shop', { provider: 'github' });
    expect(await sandbox.run()).toMatchObject({ exitCode: 0, warnings: [] });
    expect(requests(sandbox)).toEqual([]);
  });
});

test('a token without the scope org:read changes nothing', async () => {
  await using sandbox = await sandboxWithIssues(['TypeError']);
  const main = await sandbox.run({}, { canReadIssues: false });
  expect(main).toMatchObject({ exitCode: 0, warnings: [], outputs: { commits: '1', outcome: 'success' } });
  expect(requests(sandbox)).toEqual(['GET /api/0/organizations/acme/releases/1.1.0/resolved/ → 403']);
  expect(main.log).not.toMatch(/resolved|403/i);
  expect(main.summary).not.toContain('esolved issues');
});

const issue = { id: '7', shortId: 'WEB-7', title: 'TypeError', permalink: 'https://sentry.test/issues/7/' };
describe('an answer that cannot be used changes nothing', () => {
  const answer = (status: number, body?: unknown): Fault => ({ kind: 'respond', status, body });
  test.each<[what: string, fault: Fault]>([
    ['404', answer(404, { detail: 'The requested resource does not exist' })],
    ['429', { kind: 'respond', status: 429, headers: { 'retry-after': '1' } }],
    ['503', answer(503)],
    ['a lost connection', { kind: 'reset' }],
    ['no answer', { kind: 'stall' }],
    ['half of an answer', { kind: 'cut' }],
    ['HTML', answer(200, '<html>')],
    ['an object', answer(200, { detail: 'later' })],
    ['null', answer(200, null)],
    ['something else than issues', answer(200, [null])],
    ['issues without a title', answer(200, [{ ...issue, title: null }])],
    ['no issues', answer(200, [])],
  ])('%s', async (_what, fault) => {
    await using sandbox = await sandboxWithIssues(['TypeError']);
    const handle = sandbox.server.faults.add({ path: resolved, times: Number.POSITIVE_INFINITY, fault });
    const main = await sandbox.run({ environment: 'production' }, { speed: 10 });
    expect(main).toMatchObject({ exitCode: 0, warnings: [], errors: [], outputs: { outcome: 'success' } });
    expect(handle.hits).toBeGreaterThan(0);
    expect(main.log).not.toMatch(/resolved/i);
    expect(main.summary).not.toMatch(/resolved issue/);
    expect(sandbox.acme.release('1.1.0')).toMatchObject({ dateReleased: expect.any(String), commitCount: 1 });
  });
});

test.each<[what: string, change: object, line: string]>([
  ['without a link', { permalink: null }, '- WEB-7 TypeError'],
  ['with a link that runs code', { permalink: 'javascript:alert(1)' }, '- WEB-7 TypeError'],
  ['with a link that is none', { permalink: 'issues/7' }, '- WEB-7 TypeError'],
  ['without a short ID', { shortId: null }, '- [7](https://sentry.test/issues/7/) TypeError'],
  ['with Markdown', { shortId: '[x](y)', title: 'a\n\n# | b' }, '- [[x](y)](https://sentry.test/issues/7/) a # | b'],
  ['with a long title', { title: 'x'.repeat(10_000) }, `- [WEB-7](https://sentry.test/issues/7/) ${'x'.repeat(199)}…`],
])('an issue %s is listed safely', async (_what, change, line) => {
  await using sandbox = await sandboxWithIssues(['TypeError']);
  const body = [{ ...issue, ...change }];
  sandbox.server.faults.add({ path: resolved, fault: { kind: 'respond', status: 200, body } });
  const { summary } = await sandbox.run();
  expect(decodeEntities(summary).split('\n')).toContain(line);
  expect(summary).not.toMatch(/javascript|\[x\]|# \|/);
});

test('the run does not wait for the answer before it records the deploy', async () => {
  await using sandbox = await sandboxWithIssues(['TypeError'], { latencyMs: 300 });
  await sandbox.run({ environment: 'production' });
  const chain = (filter: RegExp) => sandbox.server.journal.longestChain(({ path }) => filter.test(path));
  expect(chain(/./)).toBe(chain(/^(?!.*resolved)/));
});
