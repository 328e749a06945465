import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type GitSandbox, startGitSandbox } from '../support/git-sandbox.ts';
import { openTempFolder } from '../support/temp-folder.ts';

/** A history with all kinds of change, a merge, and `1.0.0` at its first commit. */
async function openChangedShop() {
  const sandbox = await startGitSandbox();
  const { repository } = sandbox;
  const text = 'line\n'.repeat(20);
  const base = await repository.commit('Open the shop', { 'cart.ts': text, 'till.ts': 'old' });
  repository.git('tag', 'v1', base);
  await repository.commit('Rename the cart', { 'cart.ts': null, 'trolley.ts': text });
  repository.git('switch', '--quiet', '--create', 'side', base);
  await repository.commit(
    'Ümlaut\n\nWith a body.',
    { 'ümlaut "x".ts': '1' },
    { name: 'Žižek', email: 'z@example.com' },
  );
  repository.git('switch', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message=Merge side', 'side');
  const head = await repository.commit('Mend the till', { 'till.ts': 'new' });
  return Object.assign(sandbox, { base, head });
}

/** The step without a token for GitHub, and a checkout in the workspace. */
function fromClone(sandbox: GitSandbox & { head: string }, workspace = sandbox.repository.path, env = {}) {
  return sandbox.release(sandbox.head, { 'github-token': '' }, { env: { GITHUB_WORKSPACE: workspace, ...env } });
}

test.each([
  ['the release before', (sandbox: GitSandbox & { base: string }) => sandbox.addRelease('1.0.0', sandbox.base)],
  ['the tag before', () => undefined],
])('the clone tells the same as GitHub does, since %s', async (_, prepare) => {
  const tell = async (ask: (sandbox: Awaited<ReturnType<typeof openChangedShop>>) => Promise<unknown>) => {
    await using sandbox = await openChangedShop();
    prepare(sandbox);
    const run = await ask(sandbox);
    return { run, commits: sandbox.acme.release('1.1.0')?.commits };
  };
  const gitHub = await tell((sandbox) => sandbox.release(sandbox.head));
  const clone = await tell((sandbox) => fromClone(sandbox));
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

test('where GitHub refuses, the clone stands in', async () => {
  await using sandbox = await openChangedShop();
  sandbox.addRelease('1.0.0', sandbox.base);
  const env = { GITHUB_WORKSPACE: sandbox.repository.path };
  const run = await sandbox.release(sandbox.head, { 'github-token': 'ghs_wrong' }, { env });
  expect(run).toMatchObject({ exitCode: 0, warnings: [], commits: sandbox.repository.log(`${sandbox.base}..`) });
  expect(run.log).toContain('Bad credentials');
});

test("somebody else's clone is read, and no configuration is written for it", async () => {
  await using sandbox = await openChangedShop();
  await using home = await openTempFolder();
  sandbox.addRelease('1.0.0', sandbox.base);
  const configuration = () => readFile(join(sandbox.repository.path, '.git/config'), 'utf8');
  const before = await configuration();
  const global = join(home.path, 'gitconfig');
  const foreign = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', HOME: home.path, GIT_CONFIG_GLOBAL: global };
  expect(await fromClone(sandbox, undefined, foreign)).toMatchObject({
    commits: sandbox.repository.log(`${sandbox.base}..`),
  });
  expect(await configuration()).toBe(before);
  await expect(readFile(global)).rejects.toThrow('ENOENT');
});

test('a rollback and a rewritten history look the same from the clone', async () => {
  await using sandbox = await openChangedShop();
  const { repository, base, head: old } = sandbox;
  sandbox.addRelease('2.0.0', old);
  expect((await fromClone({ ...sandbox, head: base })).outputs['commit-range-reason']).toContain('a rollback');
  repository.git('tag', 'kept', old);
  repository.git('reset', '--quiet', '--hard', base);
  const head = await repository.commit('Another way');
  const run = await fromClone({ ...sandbox, head });
  expect(run).toMatchObject({ commits: [head], outputs: { 'commit-range': `${base}..${head}` } });
});

test('a shallow clone gives what it has, and says that it is shallow', async () => {
  await using sandbox = await openChangedShop();
  await using workspace = await openTempFolder();
  sandbox.addRelease('1.0.0', sandbox.base);
  sandbox.repository.git('clone', '--quiet', '--depth=1', `file://${sandbox.repository.path}`, workspace.path);
  const run = await fromClone(sandbox, workspace.path);
  expect(run).toMatchObject({ exitCode: 0, commits: [sandbox.head] });
  expect(run.warnings).toEqual([expect.stringMatching(new RegExp(`shallow \\(fetch-depth\\).*${sandbox.base}`))]);
  expect(sandbox.acme.release('1.1.0')?.commits, 'it looks as if it had added every file').toMatchObject([
    { patchSet: [] },
  ]);
});

test('with neither, a warning says what to grant; a repository that Sentry knows is told the head', async () => {
  await using sandbox = await openChangedShop();
  sandbox.acme.addRepository('acme/shop');
  const run = await sandbox.release(sandbox.head, { 'github-token': '' });
  expect(run).toMatchObject({ exitCode: 0, outputs: { created: 'true' } });
  expect(run.warnings).toEqual([expect.stringMatching(/no github-token; there is no local clone.*contents: read/)]);
  expect(sandbox.acme.release('1.1.0')?.heads).toEqual([
    { repository: 'acme/shop', commit: sandbox.head, previousCommit: null },
  ]);
});
