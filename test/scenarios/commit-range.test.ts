import { expect, test } from 'vitest';
import { startGitSandbox } from '../support/git-sandbox.ts';

const messages = ['Open the shop', 'Add a cart', 'Fix the cart', 'Add a till', 'Fix the till'] as const;

async function openShopWithHistory() {
  const sandbox = await startGitSandbox();
  const shas: string[] = [];
  for (const message of messages) shas.push(await sandbox.repository.commit(message));
  const [first = '', second = '', third = '', fourth = '', last = ''] = shas;
  return Object.assign(sandbox, { first, second, third, fourth, last });
}

test('all commits since the previous release are recorded, with merges and commits by bots', async () => {
  await using sandbox = await startGitSandbox();
  const { repository } = sandbox;
  const base = await repository.commit('Open the shop');
  repository.git('switch', '--quiet', '--create', 'cart');
  await repository.commit('Add a cart\n\nWith wheels.\n\nFixes SHOP-1', { 'cart.ts': 'one' });
  repository.git('switch', '--quiet', 'main');
  await repository.commit('Bump a from 1 to 2', { 'lock.json': '2' }, { name: 'dependabot[bot]', email: '' });
  repository.git('merge', '--quiet', '--no-ff', '--message=Merge the cart', 'cart');
  const head = repository.git('rev-parse', 'HEAD');
  sandbox.addRelease('1.0.0', base);

  const { commits, ...run } = await sandbox.release(head);
  expect(commits).toEqual(repository.log(`${base}..${head}`));
  expect(run).toMatchObject({
    exitCode: 0,
    warnings: [],
    outputs: { commits: '3', 'commit-range': `${base}..${head}`, 'commit-range-reason': 'since release 1.0.0' },
  });
  expect(run.summary).toContain('since release 1.0.0');
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ lastCommit: head });
  expect(sandbox.acme.release('1.1.0')?.commits).toMatchObject([
    { message: 'Merge the cart', patchSet: [], repository: 'acme/shop' },
    {
      author: { name: 'dependabot[bot]', email: 'dependabotbot@localhost' },
      patchSet: [{ path: 'lock.json', type: 'A' }],
    },
    {
      message: 'Add a cart\n\nWith wheels.\n\nFixes SHOP-1',
      author: { name: 'Jane Doe', email: 'jane@example.com' },
      timestamp: '2025-01-01T12:05:00Z',
      patchSet: [{ path: 'cart.ts', type: 'A' }],
    },
  ]);
});

test('after a rebase, Sentry takes the head for the last commit although its author date is old', async () => {
  await using sandbox = await startGitSandbox();
  const { repository } = sandbox;
  const base = await repository.commit('Open the shop');
  repository.git('switch', '--quiet', '--create', 'old');
  await repository.commit('Written first', { 'old.ts': '1' });
  await repository.commit('Written then', { 'older.ts': '1' });
  repository.git('switch', '--quiet', 'main');
  await repository.commit('Written second', { 'new.ts': '1' });
  repository.git('rebase', '--quiet', 'main', 'old');
  const head = repository.git('rev-parse', 'HEAD');
  sandbox.addRelease('1.0.0', base);
  expect((await sandbox.release(head)).commits).toEqual(repository.log(`${base}..${head}`));
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ lastCommit: head });
});

test('without an earlier release, the range starts at the previous tag in the history of the head', async () => {
  await using sandbox = await openShopWithHistory();
  const { repository, first, second, third, last } = sandbox;
  repository.git('tag', 'v0.9', first);
  repository.git('tag', '--annotate', '--message=One', 'v1.0', second);
  repository.git('switch', '--quiet', '--create', 'elsewhere', third);
  repository.git('tag', 'v9', await repository.commit('On another line'));
  repository.git('tag', '1.1.0', last);

  const run = await sandbox.release(last, {}, { event: { before: third } });
  expect(run.commits).toEqual(repository.log(`v1.0..${last}`));
  expect(run.outputs).toMatchObject({
    'commit-range': `${second}..${last}`,
    'commit-range-reason': 'since tag v1.0, because no earlier release has commits',
  });
});

test.each([
  ['the commit before the push', (sandbox: { third: string }) => sandbox.third, 2, 'since the last push'],
  ['nothing, on a new branch', () => '0'.repeat(40), 5, 'at most the last 20 commits'],
])('without an earlier release or a tag, the range starts at %s', async (_, before, count, reason) => {
  await using sandbox = await openShopWithHistory();
  const run = await sandbox.release(sandbox.last, {}, { event: { before: before(sandbox) } });
  expect(run.commits).toEqual(sandbox.repository.log(`--max-count=${count}`, sandbox.last));
  expect(run.outputs['commit-range-reason']).toContain(reason);
});

test('without a start, the last 20 commits are recorded', async () => {
  await using sandbox = await startGitSandbox();
  for (let number = 1; number <= 25; number++) await sandbox.repository.commit(`Change ${number}`);
  const [head = ''] = sandbox.repository.log();
  expect((await sandbox.release(head)).commits).toEqual(sandbox.repository.log('--max-count=20'));
});

test('the second release of the same commit has no commits, which is not an error', async () => {
  await using sandbox = await openShopWithHistory();
  sandbox.addRelease('1.1.0-rc', sandbox.last);
  expect(await sandbox.release(sandbox.last)).toMatchObject({
    exitCode: 0,
    warnings: [],
    commits: [],
    outputs: { commits: '0', 'commit-range-reason': 'since release 1.1.0-rc; this is the same commit' },
  });
});

test('a rollback has no commits, and the reason says so', async () => {
  await using sandbox = await openShopWithHistory();
  sandbox.addRelease('2.0.0', sandbox.last);
  expect(await sandbox.release(sandbox.second)).toMatchObject({
    exitCode: 0,
    commits: [],
    outputs: { commits: '0', 'commit-range-reason': expect.stringContaining('rollback') },
  });
});

test('after a rewritten history the range starts at the merge base, and the reason says so', async () => {
  await using sandbox = await openShopWithHistory();
  const { repository, third, last: old } = sandbox;
  repository.git('tag', 'kept', old);
  repository.git('reset', '--quiet', '--hard', third);
  const head = await repository.commit('Add another till');
  sandbox.addRelease('1.0.0', old);
  const run = await sandbox.release(head);
  expect(run.commits).toEqual(repository.log(`${old}..${head}`));
  expect(run).toMatchObject({ exitCode: 0, outputs: { 'commit-range': `${third}..${head}` } });
  expect(run.outputs['commit-range-reason']).toContain(`since release 1.0.0; commit ${old}`);
});

test('if the commit of the previous release is missing, a warning names both commits and the next candidate is used', async () => {
  await using sandbox = await openShopWithHistory();
  const missing = 'f'.repeat(40);
  sandbox.repository.git('tag', 'v1', sandbox.third);
  sandbox.addRelease('1.0.0', missing);
  const run = await sandbox.release(sandbox.last);
  expect(run).toMatchObject({ exitCode: 0, commits: [sandbox.last, sandbox.fourth] });
  expect(run.outputs['commit-range-reason']).toBe('since tag v1, because the commit of release 1.0.0 was not found');
  expect(run.warnings).toEqual([expect.stringMatching(new RegExp(`${missing}.*release 1\\.0\\.0.*${sandbox.last}`))]);
});

test('a release of another repository is not used as the base', async () => {
  await using sandbox = await openShopWithHistory();
  sandbox.addRelease('1.0.0', sandbox.third);
  sandbox.acme.addRelease('api@7', { projects: ['web'], commits: [{ id: 'e'.repeat(40), repository: 'acme/api' }] });
  expect(await sandbox.release(sandbox.last)).toMatchObject({ warnings: [], commits: [sandbox.last, sandbox.fourth] });
});

test('if the release already exists, its range starts at the previous release in Sentry', async () => {
  await using sandbox = await openShopWithHistory();
  sandbox.addRelease('1.0.0', sandbox.third);
  sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
  for (let number = 0; number < 25; number++) sandbox.addRelease(`1.2.${number}`, sandbox.last);
  expect(await sandbox.release(sandbox.fourth)).toMatchObject({
    commits: [sandbox.fourth],
    outputs: { created: 'false' },
  });
});

test('an annotated tag is resolved to its commit', async () => {
  await using sandbox = await openShopWithHistory();
  sandbox.repository.git('tag', '--annotate', '--message=Eleven', '1.1.0', sandbox.last);
  sandbox.addRelease('1.0.0', sandbox.fourth);
  const run = await sandbox.release(sandbox.repository.git('rev-parse', '1.1.0'));
  expect(run).toMatchObject({
    commits: [sandbox.last],
    outputs: { 'commit-range': `${sandbox.fourth}..${sandbox.last}` },
  });
});
