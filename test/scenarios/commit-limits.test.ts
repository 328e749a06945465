import { describe, expect, test } from 'vitest';
import { startGitSandbox } from '../support/git-sandbox.ts';
import { startSandbox } from '../support/sandbox.ts';
import { canSendSignals } from '../support/system.ts';

const githubToken = 'ghs_any_token_at_all_will_do';

test('1,200 commits are recorded with a fixed number of requests', async () => {
  await using sandbox = await startGitSandbox();
  const base = await sandbox.repository.commit('Open the shop');
  const head = sandbox.repository.commitMany(1_200);
  sandbox.addRelease('1.0.0', base);
  const run = await sandbox.release(head);
  expect(run).toMatchObject({ exitCode: 0, warnings: [], outputs: { commits: '1200' } });
  expect(run.commits).toEqual(sandbox.repository.log(`${base}..${head}`));
  expect(run.outputs['commit-range-reason']).toContain('changed files only for the newest 100');

  const { requests } = sandbox.server.journal;
  const counts = Map.groupBy(requests, ({ service, path }) =>
    service === 'sentry'
      ? 'Sentry'
      : /\/compare\/|\/commits$/.test(path)
        ? 'pages of commits'
        : 'commits for their files',
  );
  expect(Object.fromEntries([...counts].map(([what, { length }]) => [what, length]))).toEqual({
    Sentry: 6, // Scopes of the token, releases of the project, previous release, repository, create, finalize.
    'pages of commits': 13, // The newest, which are read in advance and are not enough here; then all.
    'commits for their files': 100,
  });
});

test('a range of more than 10,000 commits is cut to the newest ones, and the reason says so', async () => {
  await using sandbox = await startSandbox();
  const seeds = Array.from({ length: 10_151 }, (_, index) => ({ message: `Change ${index}` }));
  const { commits } = sandbox.server.store.addGitHubRepository('acme/long', seeds, { token: githubToken });
  const shas = [...commits.keys()];
  sandbox.acme.addRelease('1.0.0', { projects: ['web'], commits: [{ id: shas[0] ?? '', repository: 'acme/long' }] });
  await using job = await sandbox.job(
    { 'github-token': githubToken },
    { env: { GITHUB_REPOSITORY: 'acme/long', GITHUB_SHA: shas.at(-1) } },
  );
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { commits: '10000' } });
  expect(main.outputs['commit-range-reason']).toContain('only the newest 10000 of 10150 commits are recorded');
  expect(sandbox.acme.release('1.1.0')?.commits.map(({ id }) => id)).toEqual(shas.slice(-10_000).reverse());
});

test('values that Sentry would refuse are cut or left out, and the rest is recorded', async () => {
  await using sandbox = await startSandbox();
  const repository = `acme/${'x'.repeat(60)}`;
  const message = `${'Long '.repeat(5_000)}\n\nUntil the end.`;
  const { commits } = sandbox.server.store.addGitHubRepository(
    repository,
    [
      { message: 'Open' },
      {
        message,
        author: { name: '🐙'.repeat(130), email: `${'x'.repeat(64)}@example.com` },
        files: [
          { filename: 'x'.repeat(511), status: 'added' },
          { filename: 'mode.sh', status: 'changed' },
          { filename: 'copy.ts', status: 'copied', previous_filename: 'a.ts' },
          { filename: 'deleted.ts', status: 'removed' },
        ],
      },
      { message: 'Blank', author: { name: ' ', email: ' ' }, date: '0000-01-01T00:00:00Z' },
      { message: 'not for Sentry #skipsentry' },
    ],
    { token: githubToken },
  );
  const [first = '', second, , last] = commits.keys();
  sandbox.acme.addRelease('1.0.0', { projects: ['web'], commits: [{ id: first }] });
  await using job = await sandbox.job(
    { 'github-token': githubToken },
    { env: { GITHUB_REPOSITORY: repository, GITHUB_SHA: last } },
  );
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, warnings: [], outputs: { commits: '3' } });
  expect(main.outputs['commit-range-reason']).toContain('1 commit without an email address too long for Sentry');
  const recorded = sandbox.acme.release('1.1.0')?.commits;
  expect(recorded).toHaveLength(2);
  expect(recorded?.find(({ id }) => id === second)).toMatchObject({
    message,
    author: { name: '🐙'.repeat(128) },
    patchSet: [
      { path: 'mode.sh', type: 'M' },
      { path: 'copy.ts', type: 'A' },
      { path: 'deleted.ts', type: 'D' },
    ],
  });
});

test('characters that Sentry refuses are replaced, and the commit is recorded', async () => {
  await using sandbox = await startSandbox();
  const text = 'NUL \0, half an octopus \ud83d';
  const { commits } = sandbox.server.store.addGitHubRepository(
    'acme/hostile',
    [
      { message: 'Open' },
      { message: text, author: { name: text, email: `${text}@x` }, files: [{ filename: text, status: 'added' }] },
    ],
    { token: githubToken },
  );
  const [first = '', last] = commits.keys();
  sandbox.acme.addRelease('1.0.0', { projects: ['web'], commits: [{ id: first, repository: 'acme/hostile' }] });
  await using job = await sandbox.job(
    { 'github-token': githubToken },
    { env: { GITHUB_REPOSITORY: 'acme/hostile', GITHUB_SHA: last } },
  );
  expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [], outputs: { commits: '1' } });
  const readable = 'NUL \ufffd, half an octopus \ufffd';
  expect(sandbox.acme.release('1.1.0')?.commits).toMatchObject([
    { message: readable, author: { name: readable }, patchSet: [{ path: readable, type: 'A' }] },
  ]);
});

describe("GitHub's limits", () => {
  const reset = () => String(Math.floor(Date.now() / 1000));
  test.each([
    ['primary', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset() }, 'API rate limit exceeded'],
    ['secondary', { 'retry-after': '1' }, 'You have exceeded a secondary rate limit'],
  ])('a request waits for the %s rate limit', async (_, headers, message) => {
    await using sandbox = await startSandbox();
    const limit = { kind: 'respond', status: 403, headers, body: { message } } as const;
    const hit = sandbox.server.faults.add({ path: /\/github\/.*\/commits/, fault: limit });
    await using job = await sandbox.job();
    expect(await job.main()).toMatchObject({ exitCode: 0, warnings: [], outputs: { commits: '6' } });
    expect(hit.hits).toBe(1);
  });

  test('if the rate limit lasts too long, the release is created with a warning', async () => {
    await using sandbox = await startSandbox();
    const body = { message: 'You have exceeded a secondary rate limit' };
    const fault = { kind: 'respond', status: 403, headers: { 'retry-after': '3600' }, body } as const;
    sandbox.server.faults.add({ path: /\/github\//, times: 99, fault });
    await using job = await sandbox.job();
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, outputs: { commits: '0', created: 'true' } });
    expect(main.warnings).toEqual([expect.stringContaining('secondary rate limit')]);
  });

  test('if changed files cannot be read, the commits are recorded without them', async () => {
    await using sandbox = await startSandbox();
    const fault = { kind: 'respond', status: 403, body: { message: 'Resource not accessible' } } as const;
    sandbox.server.faults.add({ path: /\/commits\/[\da-f]{40}$/, times: 99, fault });
    await using job = await sandbox.job();
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, warnings: [], outputs: { commits: '6' } });
    expect(main.outputs['commit-range-reason']).toContain(
      'without changed files: GitHub answered 403 (Resource not accessible)',
    );
  });
});

const interruptions: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['cancelled', {}, 'the job was cancelled'],
  ['out of time', { 'timeout-minutes': '0.05' }, 'the step reached its time limit of 3.0 s'],
];

test.each(interruptions.filter(([what]) => what !== 'cancelled' || canSendSignals))(
  'a step that is %s while GitHub does not answer says what it was doing',
  async (what, inputs, reason) => {
    await using sandbox = await startSandbox();
    const stalled = sandbox.server.faults.add({ path: /\/github\//, times: 99, fault: { kind: 'stall' } });
    await using job = await sandbox.job(inputs);
    const step = await job.startMain();
    if (what === 'cancelled') {
      await expect.poll(() => stalled.hits, { timeout: 20_000 }).toBeGreaterThan(0);
      step.kill('SIGTERM');
    }
    const main = await step.ended;
    expect(main).toMatchObject({ exitCode: 1, warnings: [] });
    expect(main.errors).toEqual([expect.stringContaining(`Could not read the commits of acme/shop: ${reason}`)]);
    expect(sandbox.acme.releases).toEqual([]);
  },
);

test('commits that another job is setting at the moment are not set again', async () => {
  await using sandbox = await startSandbox();
  const body = { detail: 'Release commits are currently being processed' };
  sandbox.server.faults.add({ method: 'POST', path: /releases\/$/, fault: { kind: 'respond', status: 409, body } });
  await using job = await sandbox.job();
  const main = await job.main();
  expect(main).toMatchObject({ exitCode: 0, outputs: { release: '1.1.0' } });
  expect(main.warnings).toEqual([expect.stringContaining('currently being processed')]);
});
