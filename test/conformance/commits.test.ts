import { expect, test } from 'vitest';
import { initGitRepository } from '../support/git-repository.ts';
import { openSuite, type Suite } from './suite.ts';

interface StoredCommit {
  readonly id: string;
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string } | null;
}

interface ChangedFile {
  readonly filename: string;
  readonly type: string;
}

const readCommits = ({ api, organization }: Suite, version: string) =>
  api.get<StoredCommit[]>(`${organization}/releases/${version}/commits/`);

const readChangedFiles = ({ api, organization }: Suite, version: string) =>
  api.get<ChangedFile[]>(`${organization}/releases/${version}/commitfiles/`);

test('commits of a clone, and those of the next release', async () => {
  await using suite = openSuite();
  await using repository = await initGitRepository();
  const repositoryName = `conformance/${suite.salt}`;
  const release = async (version: string, head: string) => {
    const env = { GITHUB_WORKSPACE: repository.path, GITHUB_REPOSITORY: repositoryName, GITHUB_SHA: head };
    await using job = await suite.job({ release: version, 'set-commits': 'auto' }, { env });
    return await job.main();
  };
  const longEmail = `${'x'.repeat(80)}@example.com`;
  const first = await repository.commit('Open the shop', { 'cart.ts': '1', 'till.ts': '1' });
  const versions = [suite.version('first-commits'), suite.version('next-commits')] as const;

  expect(await release(versions[0], first)).toMatchObject({ exitCode: 0, errors: [], outputs: { commits: '1' } });
  expect(await readCommits(suite, versions[0])).toMatchObject([
    { id: first, message: 'Open the shop', author: { name: 'Jane Doe', email: 'jane@example.com' } },
  ]);

  const second = await repository.commit('Fix the cart\n\nÜmlaut 🎉', { 'cart.ts': '2' });
  const third = await repository.commit('Close the till', { 'till.ts': null }, { name: 'Max', email: longEmail });
  const next = await release(versions[1], third);
  expect(next).toMatchObject({ exitCode: 0, errors: [] });
  expect(next.outputs).toMatchObject({ commits: '2', 'commit-range': `${first}..${third}` });
  const commits = await readCommits(suite, versions[1]);
  expect(commits.map(({ id }) => id).toSorted()).toEqual([second, third].toSorted());
  expect(commits.find(({ id }) => id === second)?.message).toBe('Fix the cart\n\nÜmlaut 🎉');
  const files = await readChangedFiles(suite, versions[1]);
  expect(files.map(({ filename, type }) => `${type} ${filename}`).toSorted()).toEqual(['D till.ts', 'M cart.ts']);

  // A second attempt of the same workflow run sets nothing again.
  expect(await release(versions[1], third)).toMatchObject({ exitCode: 0, outputs: { commits: '2' } });
  expect(await readCommits(suite, versions[1])).toEqual(commits);
});
