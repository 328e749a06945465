import { expect, test } from 'vitest';
import { startGitSandbox } from '../support/git-sandbox.ts';

/** A monorepo of two apps. The first commit is released already. */
async function openMonorepo() {
  const sandbox = await startGitSandbox();
  const { repository } = sandbox;
  const base = await repository.commit('Open', { 'apps/web/a.ts': '1', 'apps/api/a.ts': '1', 'package.json': '1' });
  await repository.commit('Web', { 'apps/web/b.ts': '1' });
  await repository.commit('API', { 'apps/api/b.ts': '1' });
  repository.git('switch', '--quiet', '--create', 'side', base);
  await repository.commit('Web docs', { 'apps/web/README.md': '1' });
  await repository.commit('API docs', { 'apps/api/README.md': '1' });
  repository.git('switch', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message=Merge side', 'side');
  await repository.commit('Move', { 'apps/web/b.ts': null, 'apps/api/c.ts': '1' });
  const head = await repository.commit('Root', { 'package.json': '2' });
  sandbox.addRelease('1.0.0', base);
  return Object.assign(sandbox, { base, head });
}

test.each([
  ['a folder', 'apps/web', ['apps/web']],
  ['a glob', './apps/web/**', ['apps/web']],
  ['a file', 'package.json', ['package.json']],
  ['several', 'apps/api\npackage.json', ['apps/api', 'package.json']],
  ['a folder without some files', 'apps/web\n!**/*.md', [':(glob)apps/web/**', ':(exclude)*.md']],
  ['files of one type', '**/*.md', ['*.md']],
  ['only exclusions', '!apps/**', [':(exclude)apps']],
])('%s: records the commits that git log lists for these paths', async (_, paths, pathspec) => {
  await using sandbox = await openMonorepo();
  const inputs = { 'commit-paths': paths };
  const expected = sandbox.repository.log('--no-merges', `${sandbox.base}..`, '--', ...pathspec);
  expect(expected).not.toHaveLength(0);

  const run = await sandbox.release(sandbox.head, inputs);
  expect(run).toMatchObject({ exitCode: 0, warnings: [], commits: expected });
  expect(run.outputs['commit-range-reason']).toContain(`${expected.length} of 7 commits change`);

  const env = { GITHUB_WORKSPACE: sandbox.repository.path };
  const fromClone = await sandbox.release(sandbox.head, { ...inputs, 'github-token': '' }, { env });
  expect(fromClone.commits, 'from the clone').toEqual(expected);
});

test('a folder takes one request, and changed files are read only of its commits', async () => {
  await using sandbox = await openMonorepo();
  await sandbox.release(sandbox.head, { 'commit-paths': 'apps/web/**' });
  const lists = sandbox.server.journal.requests.filter(({ path }) => path.endsWith('/commits'));
  expect(lists.map(({ query }) => query['path'])).toEqual([undefined, 'apps/web']);
  const commits = sandbox.server.journal.requests.filter(({ path }) => /\/commits\/[\da-f]{40}$/.test(path));
  expect(commits).toHaveLength(3);
});

test('a release without commits for the given paths is not an error', async () => {
  await using sandbox = await openMonorepo();
  const run = await sandbox.release(sandbox.head, { 'commit-paths': 'apps/admin/**' });
  expect(run).toMatchObject({ exitCode: 0, warnings: [], commits: [], outputs: { commits: '0' } });
});
