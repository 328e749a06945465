import { expect, test } from 'vitest';
import { openShop } from '../support/shop.ts';

const someCommits = ['Open the shop', 'Add a cart', 'Fix the cart', 'Add a till', 'Fix the till'] as const;

async function openShopWithHistory() {
  const shop = await openShop();
  const shas: string[] = [];
  for (const message of someCommits) shas.push(await shop.repository.commit(message));
  const [first = '', second = '', third = '', fourth = '', last = ''] = shas;
  return Object.assign(shop, { first, second, third, fourth, last });
}

test('since the previous release: what git log says, merges included, whoever wrote it', async () => {
  await using shop = await openShop();
  const { repository } = shop;
  const base = await repository.commit('Open the shop');
  repository.git('switch', '--quiet', '--create', 'cart');
  await repository.commit('Add a cart\n\nWith wheels.\n\nFixes SHOP-1', { 'cart.ts': 'one' });
  repository.git('switch', '--quiet', 'main');
  await repository.commit('Bump a from 1 to 2', { 'lock.json': '2' }, { name: 'dependabot[bot]', email: '' });
  repository.git('merge', '--quiet', '--no-ff', '--message=Merge the cart', 'cart');
  const head = repository.git('rev-parse', 'HEAD');
  shop.addRelease('1.0.0', base);

  const { commits, ...run } = await shop.release(head);
  expect(commits).toEqual(repository.log(`${base}..${head}`));
  expect(run).toMatchObject({
    exitCode: 0,
    warnings: [],
    outputs: { commits: '3', 'commit-range': `${base}..${head}`, 'commit-range-reason': 'since release 1.0.0' },
  });
  expect(run.summary).toContain('since release 1.0.0');
  expect(shop.acme.release('1.1.0')).toMatchObject({ lastCommit: head });
  expect(shop.acme.release('1.1.0')?.commits).toMatchObject([
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
  await using shop = await openShop();
  const { repository } = shop;
  const base = await repository.commit('Open the shop');
  repository.git('switch', '--quiet', '--create', 'old');
  await repository.commit('Written first', { 'old.ts': '1' });
  await repository.commit('Written then', { 'older.ts': '1' });
  repository.git('switch', '--quiet', 'main');
  await repository.commit('Written second', { 'new.ts': '1' });
  repository.git('rebase', '--quiet', 'main', 'old');
  const head = repository.git('rev-parse', 'HEAD');
  shop.addRelease('1.0.0', base);
  expect((await shop.release(head)).commits).toEqual(repository.log(`${base}..${head}`));
  expect(shop.acme.release('1.1.0')).toMatchObject({ lastCommit: head });
});

test('where Sentry has no release to start from, the tag before on this line of history counts', async () => {
  await using shop = await openShopWithHistory();
  const { repository, first, second, third, last } = shop;
  repository.git('tag', 'v0.9', first);
  repository.git('tag', '--annotate', '--message=One', 'v1.0', second);
  repository.git('switch', '--quiet', '--create', 'elsewhere', third);
  repository.git('tag', 'v9', await repository.commit('On another line'));
  repository.git('tag', '1.1.0', last);

  const run = await shop.release(last, {}, { event: { before: third } });
  expect(run.commits).toEqual(repository.log(`v1.0..${last}`));
  expect(run.outputs).toMatchObject({
    'commit-range': `${second}..${last}`,
    'commit-range-reason': expect.stringContaining('since tag v1.0'),
  });
});

test.each([
  ['the push before', (shop: { third: string }) => shop.third, 2, 'since the last push'],
  ['nothing at all, for a branch that is new', () => '0'.repeat(40), 5, 'the last 20 at most'],
])('without a release or a tag, %s counts', async (_, before, count, reason) => {
  await using shop = await openShopWithHistory();
  const run = await shop.release(shop.last, {}, { event: { before: before(shop) } });
  expect(run.commits).toEqual(shop.repository.log(`--max-count=${count}`, shop.last));
  expect(run.outputs['commit-range-reason']).toContain(reason);
});

test('a history without a start is cut to 20 commits', async () => {
  await using shop = await openShop();
  for (let number = 1; number <= 25; number++) await shop.repository.commit(`Change ${number}`);
  const [head = ''] = shop.repository.log();
  expect((await shop.release(head)).commits).toEqual(shop.repository.log('--max-count=20'));
});

test('two releases of one commit: the second has none, and that is fine', async () => {
  await using shop = await openShopWithHistory();
  shop.addRelease('1.1.0-rc', shop.last);
  expect(await shop.release(shop.last)).toMatchObject({
    ...{ exitCode: 0, warnings: [], commits: [] },
    outputs: { commits: '0', 'commit-range-reason': 'since release 1.1.0-rc, which is the same commit' },
  });
});

test('a rollback has no commits, and says so', async () => {
  await using shop = await openShopWithHistory();
  shop.addRelease('2.0.0', shop.last);
  expect(await shop.release(shop.second)).toMatchObject({
    ...{ exitCode: 0, commits: [] },
    outputs: { commits: '0', 'commit-range-reason': expect.stringContaining('a rollback') },
  });
});

test('a rewritten history counts from where it parts from the old one, and says so', async () => {
  await using shop = await openShopWithHistory();
  const { repository, third, last: old } = shop;
  repository.git('tag', 'kept', old);
  repository.git('reset', '--quiet', '--hard', third);
  const head = await repository.commit('Add another till');
  shop.addRelease('1.0.0', old);
  const run = await shop.release(head);
  expect(run.commits).toEqual(repository.log(`${old}..${head}`));
  expect(run).toMatchObject({ exitCode: 0, outputs: { 'commit-range': `${third}..${head}` } });
  expect(run.outputs['commit-range-reason']).toContain(`since release 1.0.0, whose commit ${old}`);
});

test('a base that is gone is a warning with both commits, and the next candidate counts', async () => {
  await using shop = await openShopWithHistory();
  const gone = 'f'.repeat(40);
  shop.repository.git('tag', 'v1', shop.third);
  shop.addRelease('1.0.0', gone);
  const run = await shop.release(shop.last);
  expect(run).toMatchObject({ exitCode: 0, commits: [shop.last, shop.fourth] });
  expect(run.warnings).toEqual([expect.stringMatching(new RegExp(`${gone}.*release 1\\.0\\.0.*${shop.last}`))]);
});

test('a release of another repository is no base', async () => {
  await using shop = await openShopWithHistory();
  shop.addRelease('1.0.0', shop.third);
  shop.acme.addRelease('api@7', { projects: ['web'], commits: [{ id: 'e'.repeat(40), repository: 'acme/api' }] });
  expect(await shop.release(shop.last)).toMatchObject({ warnings: [], commits: [shop.last, shop.fourth] });
});

test('a release that exists already starts after the one that Sentry says was before it', async () => {
  await using shop = await openShopWithHistory();
  shop.addRelease('1.0.0', shop.third);
  shop.acme.addRelease('1.1.0', { projects: ['web'] });
  for (let number = 0; number < 25; number++) shop.addRelease(`1.2.${number}`, shop.last);
  expect(await shop.release(shop.fourth)).toMatchObject({ commits: [shop.fourth], outputs: { created: 'false' } });
});

test('an annotated tag stands for the commit it points to', async () => {
  await using shop = await openShopWithHistory();
  shop.repository.git('tag', '--annotate', '--message=Eleven', '1.1.0', shop.last);
  shop.addRelease('1.0.0', shop.fourth);
  const run = await shop.release(shop.repository.git('rev-parse', '1.1.0'));
  expect(run).toMatchObject({ commits: [shop.last], outputs: { 'commit-range': `${shop.fourth}..${shop.last}` } });
});
