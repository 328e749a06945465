import { expect, test } from 'vitest';
import { startGitSandbox } from '../support/git-sandbox.ts';

const manual = { 'set-commits': 'manual' };

/** A repository of four commits. The second has the tag `v1`, the fourth is the branch `main`. */
async function openTaggedRepository() {
  const sandbox = await startGitSandbox();
  const shas: string[] = [];
  for (const message of ['Open the shop', 'Add a cart', 'Add a till', 'Fix the till']) {
    shas.push(await sandbox.repository.commit(message));
  }
  const [first = '', second = '', third = '', last = ''] = shas;
  sandbox.repository.git('tag', '--annotate', '--message=One', 'v1', second);
  return Object.assign(sandbox, { first, second, third, last });
}

test.each([
  [
    'in three inputs',
    (first: string, third: string) => ({ repo: 'acme/shop', commit: third, 'previous-commit': first }),
  ],
  ['in one input', (first: string, third: string) => ({ repo: `acme/shop@${first}..${third}` })],
  ['by URL', (first: string, third: string) => ({ repo: `https://github.com/Acme/Shop.git@${first}..${third}` })],
])('a range that is set %s is recorded', async (_, inputs) => {
  await using sandbox = await openTaggedRepository();
  const { first, third, last, repository } = sandbox;
  const run = await sandbox.release(last, { ...manual, ...inputs(first, third) });
  expect(run).toMatchObject({ exitCode: 0, warnings: [], commits: repository.log(`${first}..${third}`) });
  expect(run.outputs).toMatchObject({
    'commit-range': `${first}..${third}`,
    'commit-range-reason': 'set in the workflow',
  });
});

test('tags and branches are resolved to commits', async () => {
  await using sandbox = await openTaggedRepository();
  const run = await sandbox.release(sandbox.first, { ...manual, repo: 'acme/shop@v1..main' });
  expect(run.commits).toEqual([sandbox.last, sandbox.third]);
  expect(run.outputs['commit-range']).toBe(`${sandbox.second}..${sandbox.last}`);
});

test('repository, head and base default to those of the run', async () => {
  await using sandbox = await openTaggedRepository();
  sandbox.addRelease('1.0.0', sandbox.third);
  expect((await sandbox.release(sandbox.last, manual)).commits).toEqual([sandbox.last]);
});

test('a release can have commits of several repositories', async () => {
  await using sandbox = await openTaggedRepository();
  const { first, third } = sandbox;
  const { commits } = sandbox.server.store.addGitHubRepository('acme/api', [{ message: 'A' }, { message: 'B' }]);
  const [a = '', b = ''] = commits.keys();
  const run = await sandbox.release(third, { ...manual, repo: `acme/shop@${first}..${third}\nacme/api@${a}..${b}` });
  expect(run).toMatchObject({
    exitCode: 0,
    outputs: { commits: '3', 'commit-range': `acme/shop@${first}..${third},acme/api@${a}..${b}` },
  });
  expect(
    sandbox.acme
      .release('1.1.0')
      ?.commits.map(({ id, repository }) => `${repository} ${id}`)
      .sort(),
  ).toEqual([`acme/api ${b}`, `acme/shop ${third}`, `acme/shop ${sandbox.second}`].sort());
});

test('the ranges of several repositories with an integration are sent together', async () => {
  await using sandbox = await openTaggedRepository();
  for (const name of ['acme/shop', 'acme/api']) sandbox.acme.addRepository(name, { provider: 'github' });
  const api = 'c'.repeat(40);
  const run = await sandbox.release(sandbox.last, {
    ...manual,
    repo: `acme/shop@${sandbox.first}..${sandbox.last}, acme/api@${api}`,
  });
  expect(run.exitCode).toBe(0);
  expect(sandbox.acme.release('1.1.0')?.heads).toEqual([
    { repository: 'acme/shop', commit: sandbox.last, previousCommit: sandbox.first },
    { repository: 'acme/api', commit: api, previousCommit: null },
  ]);
});

test('a base that does not exist is an error, and a warning with ignore-missing', async () => {
  await using sandbox = await openTaggedRepository();
  const missing = 'f'.repeat(40);
  const inputs = { ...manual, 'previous-commit': missing };
  const failed = await sandbox.release(sandbox.last, inputs);
  expect(failed.exitCode).toBe(1);
  expect(failed.errors).toEqual([
    expect.stringMatching(new RegExp(`${missing}.*${sandbox.last}.*previous-commit.*ignore-missing`, 's')),
  ]);
  expect(sandbox.acme.release('1.1.0'), 'nothing is created').toBeUndefined();

  const passed = await sandbox.release(sandbox.last, { ...inputs, 'ignore-missing': 'true' });
  expect(passed).toMatchObject({ exitCode: 0, commits: sandbox.repository.log() });
  expect(passed.warnings).toEqual([expect.stringContaining(missing)]);
});

test('a range without commits is an error, except with ignore-empty', async () => {
  await using sandbox = await openTaggedRepository();
  const inputs = { ...manual, repo: `acme/shop@${sandbox.last}..${sandbox.second}` };
  const failed = await sandbox.release(sandbox.last, inputs);
  expect(failed).toMatchObject({
    exitCode: 1,
    errors: [expect.stringMatching(/rollback.*previous-commit.*ignore-empty/s)],
  });
  const passed = await sandbox.release(sandbox.last, { ...inputs, 'ignore-empty': 'true' });
  expect(passed).toMatchObject({ exitCode: 0, warnings: [], outputs: { commits: '0' } });
});

test('with set-commits: auto, inputs for manual are ignored with a warning', async () => {
  await using sandbox = await openTaggedRepository();
  sandbox.addRelease('1.0.0', sandbox.third);
  const run = await sandbox.release(sandbox.last, { 'previous-commit': sandbox.first });
  expect(run).toMatchObject({
    exitCode: 0,
    commits: [sandbox.last],
    warnings: [expect.stringContaining('Input previous-commit is ignored')],
  });
});

test('with set-commits: auto, the range ends at the commit of the input, which may be a tag', async () => {
  await using sandbox = await openTaggedRepository();
  sandbox.addRelease('1.0.0', sandbox.first);
  const run = await sandbox.release(sandbox.last, { commit: 'v1' });
  expect(run).toMatchObject({ exitCode: 0, warnings: [], commits: [sandbox.second] });
  expect(run.outputs['commit-range']).toBe(`${sandbox.first}..${sandbox.second}`);
});
