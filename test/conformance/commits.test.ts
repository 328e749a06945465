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

test('commits since the release that is live, for two projects and after a rollback', async () => {
  await using suite = openSuite();
  await using repository = await initGitRepository();
  const environment = `conformance-${suite.salt}`;
  const [web, api] = suite.sentry.projects;
  const both = `${web}, ${api}`;
  let runId = 1;
  const run = async (version: string, head: string, inputs: Readonly<Record<string, string>>) => {
    const all = { release: version, projects: both, 'set-commits': 'auto', ...inputs };
    const env = {
      GITHUB_WORKSPACE: repository.path,
      GITHUB_REPOSITORY: `conformance/${suite.salt}`,
      GITHUB_SHA: head,
      GITHUB_RUN_ID: String(runId++),
    };
    await using job = await suite.job(all, { env });
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    return main.outputs;
  };
  const sinceDeploy = { environment, 'commits-since': 'deploy' };
  const rollback = { environment, 'create-release': 'false' };
  const versions = ['since-1', 'since-2', 'since-3', 'since-4', 'since-5'].map((name) => suite.version(name));
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = versions;
  const shas: string[] = [];
  for (const message of ['a', 'b', 'c', 'd', 'e']) shas.push(await repository.commit(message));
  const [a = '', b = '', c = '', d = '', e = ''] = shas;

  expect((await run(first, a, sinceDeploy))['commit-range-reason']).toContain(`is live in ${environment}`);
  expect(await run(second, b, {})).toMatchObject({ 'commit-range': `${a}..${b}` });
  expect(await run(third, c, sinceDeploy)).toMatchObject({ commits: '2', 'commit-range': `${a}..${c}` });
  expect((await readCommits(suite, third)).map(({ id }) => id).toSorted()).toEqual([b, c].toSorted());

  await run(first, a, { ...rollback, projects: web });
  expect(await run(fourth, d, { ...sinceDeploy, projects: api })).toMatchObject({ 'commit-range': `${c}..${d}` });
  expect(await run(fifth, e, sinceDeploy)).toMatchObject({
    'commit-range': `${a}..${e}`,
    'commit-range-reason': `since release ${first}, which is the oldest one live in ${environment}`,
  });
  expect(await run(fourth, d, sinceDeploy)).toMatchObject({
    commits: '1',
    'commit-range-reason': 'the release keeps the commits that it has',
  });
});
