import { expect, test } from 'vitest';
import { startGitSandbox } from '../support/git-sandbox.ts';

const manual = { 'set-commits': 'manual' };

/** A shop of four commits; the second is tagged `v1`, and the branch `main` is at the fourth. */
async function openTaggedShop() {
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
  ['in one', (first: string, third: string) => ({ repo: `acme/shop@${first}..${third}` })],
  ['by address', (first: string, third: string) => ({ repo: `https://github.com/Acme/Shop.git@${first}..${third}` })],
])('a range that is written %s is recorded as it is', async (_, inputs) => {
  await using sandbox = await openTaggedShop();
  const { first, third, last, repository } = sandbox;
  const run = await sandbox.release(last, { ...manual, ...inputs(first, third) });
  expect(run).toMatchObject({ exitCode: 0, warnings: [], commits: repository.log(`${first}..${third}`) });
  expect(run.outputs).toMatchObject({
    'commit-range': `${first}..${third}`,
    'commit-range-reason': 'as the workflow says',
  });
});

test('tags and branches stand for their commits', async () => {
  await using sandbox = await openTaggedShop();
  const run = await sandbox.release(sandbox.first, { ...manual, repo: 'acme/shop@v1..main' });
  expect(run.commits).toEqual([sandbox.last, sandbox.third]);
  expect(run.outputs['commit-range']).toBe(`${sandbox.second}..${sandbox.last}`);
});

test('what is left out is that of the run: its repository, its commit, the release before', async () => {
  await using sandbox = await openTaggedShop();
  sandbox.addRelease('1.0.0', sandbox.third);
  expect((await sandbox.release(sandbox.last, manual)).commits).toEqual([sandbox.last]);
});

test('a release of several repositories', async () => {
  await using sandbox = await openTaggedShop();
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

test('several repositories with an integration are told together', async () => {
  await using sandbox = await openTaggedShop();
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

test('a base that the repository does not know is an error, and a warning with ignore-missing', async () => {
  await using sandbox = await openTaggedShop();
  const gone = 'f'.repeat(40);
  const inputs = { ...manual, 'previous-commit': gone };
  const failed = await sandbox.release(sandbox.last, inputs);
  expect(failed.exitCode).toBe(1);
  expect(failed.errors).toEqual([
    expect.stringMatching(new RegExp(`${gone}.*${sandbox.last}.*previous-commit.*ignore-missing`, 's')),
  ]);
  expect(sandbox.acme.release('1.1.0'), 'nothing is made before').toBeUndefined();

  const passed = await sandbox.release(sandbox.last, { ...inputs, 'ignore-missing': 'true' });
  expect(passed).toMatchObject({ exitCode: 0, commits: sandbox.repository.log() });
  expect(passed.warnings).toEqual([expect.stringContaining(gone)]);
});

test('a range without commits is an error, and fine with ignore-empty', async () => {
  await using sandbox = await openTaggedShop();
  const inputs = { ...manual, repo: `acme/shop@${sandbox.last}..${sandbox.second}` };
  const failed = await sandbox.release(sandbox.last, inputs);
  expect(failed).toMatchObject({
    exitCode: 1,
    errors: [expect.stringMatching(/rollback.*previous-commit.*ignore-empty/s)],
  });
  const passed = await sandbox.release(sandbox.last, { ...inputs, 'ignore-empty': 'true' });
  expect(passed).toMatchObject({ exitCode: 0, warnings: [], outputs: { commits: '0' } });
});

test('with auto, what counts for manual only is passed over with a warning', async () => {
  await using sandbox = await openTaggedShop();
  sandbox.addRelease('1.0.0', sandbox.third);
  const run = await sandbox.release(sandbox.last, { commit: sandbox.first });
  expect(run).toMatchObject({
    exitCode: 0,
    commits: [sandbox.last],
    warnings: [expect.stringContaining('Input commit ')],
  });
});
