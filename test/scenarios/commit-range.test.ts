import { expect, test } from 'vitest';
import { startGitSandbox } from '../support/git-sandbox.ts';

const someCommits = ['Open the shop', 'Add a cart', 'Fix the cart', 'Add a till', 'Fix the till'] as const;

async function openShopWithHistory() {
  const sandbox = await startGitSandbox();
  const shas: string[] = [];
  for (const message of someCommits) shas.push(await sandbox.repository.commit(message));
  const [first = '', second = '', third = '', fourth = '', last = ''] = shas;
  return Object.assign(sandbox, { first, second, third, fourth, last });
}

test('since the previous release: what git log says, merges included, whoever wrote it', async () => {
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

test('rebased commits: the head is the last one for Sentry, though written long ago and rebased within a second', async () => {
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

test('where Sentry has no release to start from, the tag before on this line of history counts', async () => {
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
    'commit-range-reason': expect.stringContaining('since tag v1.0'),
  });
});

test.each([
  ['the push before', (sandbox: { third: string }) => sandbox.third, 2, 'since the last push'],
  ['nothing at all, for a branch that is new', () => '0'.repeat(40), 5, 'the last 20 at most'],
])('without a release or a tag, %s counts', async (_, before, count, reason) => {
  await using sandbox = await openShopWithHistory();
  const run = await sandbox.release(sandbox.last, {}, { event: { before: before(sandbox) } });
  expect(run.commits).toEqual(sandbox.repository.log(`--max-count=${count}`, sandbox.last));
  expect(run.outputs['commit-range-reason']).toContain(reason);
});

test('a history without a start is cut to 20 commits', async () => {
  await using sandbox = await startGitSandbox();
  for (let number = 1; number <= 25; number++) await sandbox.repository.commit(`Change ${number}`);
  const [head = ''] = sandbox.repository.log();
  expect((await sandbox.release(head)).commits).toEqual(sandbox.repository.log('--max-count=20'));
});

test('two releases of one commit: the second has none, and that is fine', async () => {
  await using sandbox = await openShopWithHistory();
  sandbox.addRelease('1.1.0-rc', sandbox.last);
  expect(await sandbox.release(sandbox.last)).toMatchObject({
    ...{ exitCode: 0, warnings: [], commits: [] },
    outputs: { commits: '0', 'commit-range-reason': 'since release 1.1.0-rc, which is the same commit' },
  });
});

test('a rollback has no commits, and says so', async () => {
  await using sandbox = await openShopWithHistory();
  sandbox.addRelease('2.0.0', sandbox.last);
  expect(await sandbox.release(sandbox.second)).toMatchObject({
    ...{ exitCode: 0, commits: [] },
    outputs: { commits: '0', 'commit-range-reason': expect.stringContaining('a rollback') },
  });
});

test('a rewritten history counts from where it parts from the old one, and says so', async () => {
  await using sandbox = await openShopWithHistory();
  const { repository, third, last: old } = sandbox;
  repository.git('tag', 'kept', old);
  repository.git('reset', '--quiet', '--hard', third);
  const head = await repository.commit('Add another till');
  sandbox.addRelease('1.0.0', old);
  const run = await sandbox.release(head);
  expect(run.commits).toEqual(repository.log(`${old}..${head}`));
  expect(run).toMatchObject({ exitCode: 0, outputs: { 'commit-range': `${third}..${head}` } });
  expect(run.outputs['commit-range-reason']).toContain(`since release 1.0.0, whose commit ${old}`);
});

test('a base that is gone is a warning with both commits, and the next candidate counts', async () => {
  await using sandbox = await openShopWithHistory();
  const gone = 'f'.repeat(40);
  sandbox.repository.git('tag', 'v1', sandbox.third);
  sandbox.addRelease('1.0.0', gone);
  const run = await sandbox.release(sandbox.last);
  expect(run).toMatchObject({ exitCode: 0, commits: [sandbox.last, sandbox.fourth] });
  expect(run.warnings).toEqual([expect.stringMatching(new RegExp(`${gone}.*release 1\\.0\\.0.*${sandbox.last}`))]);
});

test('a release of another repository is no base', async () => {
  await using sandbox = await openShopWithHistory();
  sandbox.addRelease('1.0.0', sandbox.third);
  sandbox.acme.addRelease('api@7', { projects: ['web'], commits: [{ id: 'e'.repeat(40), repository: 'acme/api' }] });
  expect(await sandbox.release(sandbox.last)).toMatchObject({ warnings: [], commits: [sandbox.last, sandbox.fourth] });
});

test('a release that exists already starts after the one that Sentry says was before it', async () => {
  await using sandbox = await openShopWithHistory();
  sandbox.addRelease('1.0.0', sandbox.third);
  sandbox.acme.addRelease('1.1.0', { projects: ['web'] });
  for (let number = 0; number < 25; number++) sandbox.addRelease(`1.2.${number}`, sandbox.last);
  expect(await sandbox.release(sandbox.fourth)).toMatchObject({
    commits: [sandbox.fourth],
    outputs: { created: 'false' },
  });
});

test('an annotated tag stands for the commit it points to', async () => {
  await using sandbox = await openShopWithHistory();
  sandbox.repository.git('tag', '--annotate', '--message=Eleven', '1.1.0', sandbox.last);
  sandbox.addRelease('1.0.0', sandbox.fourth);
  const run = await sandbox.release(sandbox.repository.git('rev-parse', '1.1.0'));
  expect(run).toMatchObject({
    commits: [sandbox.last],
    outputs: { 'commit-range': `${sandbox.fourth}..${sandbox.last}` },
  });
});
