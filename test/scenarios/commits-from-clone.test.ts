import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { type GitSandbox, startGitSandbox } from '../support/git-sandbox.ts';
import { canBeName } from '../support/system.ts';
import { openTempFolder } from '../support/temp-folder.ts';

/** Git quotes such names, unless it separates them with NUL. */
const oddName = canBeName('"') ? 'ümlaut "x".ts' : 'ümlaut.ts';

/** A history with all kinds of changes, a merge, and the tag `v1` at its first commit. */
async function openHistory() {
  const sandbox = await startGitSandbox();
  const { repository } = sandbox;
  const text = 'line\n'.repeat(20);
  const base = await repository.commit('Open the shop', { 'cart.ts': text, 'till.ts': 'old' });
  repository.git('tag', 'v1', base);
  await repository.commit('Rename the cart', { 'cart.ts': null, 'trolley.ts': text });
  repository.git('switch', '--quiet', '--create', 'side', base);
  await repository.commit('Ümlaut\n\nWith a body.', { [oddName]: '1' }, { name: 'Žižek', email: 'z@example.com' });
  repository.git('switch', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message=Merge side', 'side');
  const head = await repository.commit('Fix the till', { 'till.ts': 'new' });
  return Object.assign(sandbox, { base, head });
}

/** Runs the step without a github-token, and with a clone in the workspace. */
function releaseFromClone(sandbox: GitSandbox & { head: string }, workspace = sandbox.repository.path, env = {}) {
  return sandbox.release(sandbox.head, { 'github-token': '' }, { env: { GITHUB_WORKSPACE: workspace, ...env } });
}

test.each([
  ['the previous release', (sandbox: GitSandbox & { base: string }) => sandbox.addRelease('1.0.0', sandbox.base)],
  ['the previous tag', () => undefined],
])('the clone gives the same commits as GitHub, since %s', async (_, prepare) => {
  const record = async (release: (sandbox: Awaited<ReturnType<typeof openHistory>>) => Promise<unknown>) => {
    await using sandbox = await openHistory();
    prepare(sandbox);
    const run = await release(sandbox);
    return { run, commits: sandbox.acme.release('1.1.0')?.commits };
  };
  const gitHub = await record((sandbox) => sandbox.release(sandbox.head));
  const clone = await record((sandbox) => releaseFromClone(sandbox));
  expect(clone.run).toMatchObject({
    exitCode: 0,
    warnings: [],
    log: expect.stringContaining('there is no github-token'),
  });
  expect(clone.commits).toHaveLength(4);
  expect(clone.commits).toEqual(gitHub.commits);
  expect(clone.commits?.map(({ patchSet }) => patchSet)).toContainEqual([
    { path: 'cart.ts', type: 'D' },
    { path: 'trolley.ts', type: 'A' },
  ]);
});

test('if GitHub refuses the token, the clone is read', async () => {
  await using sandbox = await openHistory();
  sandbox.addRelease('1.0.0', sandbox.base);
  const env = { GITHUB_WORKSPACE: sandbox.repository.path };
  const run = await sandbox.release(sandbox.head, { 'github-token': 'ghs_wrong' }, { env });
  expect(run).toMatchObject({ exitCode: 0, warnings: [], commits: sandbox.repository.log(`${sandbox.base}..`) });
  expect(run.log).toContain('Bad credentials');
});

test('the clone of another user is read, and no configuration is written', async () => {
  await using sandbox = await openHistory();
  await using home = await openTempFolder();
  sandbox.addRelease('1.0.0', sandbox.base);
  const configuration = () => readFile(join(sandbox.repository.path, '.git/config'), 'utf8');
  const before = await configuration();
  const global = join(home.path, 'gitconfig');
  const otherUser = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', HOME: home.path, GIT_CONFIG_GLOBAL: global };
  expect(await releaseFromClone(sandbox, undefined, otherUser)).toMatchObject({
    commits: sandbox.repository.log(`${sandbox.base}..`),
  });
  expect(await configuration()).toBe(before);
  await expect(readFile(global)).rejects.toThrow('ENOENT');
});

test('a rollback and a rewritten history are recognized in the clone', async () => {
  await using sandbox = await openHistory();
  const { repository, base, head: old } = sandbox;
  sandbox.addRelease('2.0.0', old);
  expect((await releaseFromClone({ ...sandbox, head: base })).outputs['commit-range-reason']).toContain('rollback');
  repository.git('tag', 'kept', old);
  repository.git('reset', '--quiet', '--hard', base);
  const head = await repository.commit('Another way');
  const run = await releaseFromClone({ ...sandbox, head });
  expect(run).toMatchObject({ commits: [head], outputs: { 'commit-range': `${base}..${head}` } });
});

test('from a shallow clone the available commits are recorded, with a warning', async () => {
  await using sandbox = await openHistory();
  await using workspace = await openTempFolder();
  sandbox.addRelease('1.0.0', sandbox.base);
  sandbox.repository.git('clone', '--quiet', '--depth=1', pathToFileURL(sandbox.repository.path).href, workspace.path);
  const run = await releaseFromClone(sandbox, workspace.path);
  expect(run).toMatchObject({ exitCode: 0, commits: [sandbox.head] });
  expect(run.warnings).toEqual([
    expect.stringMatching(new RegExp(`${sandbox.base}.*shallow local clone \\(set fetch-depth: 0\\)`)),
  ]);
  expect(sandbox.acme.release('1.1.0')?.commits, 'the files that git reports as added are left out').toMatchObject([
    { patchSet: [] },
  ]);
});

test('without GitHub and a clone, a warning names the permission, and nothing is sent', async () => {
  await using sandbox = await openHistory();
  sandbox.acme.addRepository('acme/shop');
  const run = await sandbox.release(sandbox.head, { 'github-token': '' });
  expect(run).toMatchObject({ exitCode: 0, outputs: { created: 'true' } });
  expect(run.warnings).toEqual([expect.stringMatching(/no github-token; there is no local clone.*contents: read/)]);
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ commits: [], heads: [] });
});
