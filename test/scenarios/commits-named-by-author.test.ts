import { expect, test } from 'vitest';
import { openShop } from '../support/shop.ts';

const manual = { 'set-commits': 'manual' };

/** A shop of four commits; the second is tagged `v1`, and the branch `main` is at the fourth. */
async function openTaggedShop() {
  const shop = await openShop();
  const shas: string[] = [];
  for (const message of ['Open the shop', 'Add a cart', 'Add a till', 'Fix the till']) {
    shas.push(await shop.repository.commit(message));
  }
  const [first = '', second = '', third = '', last = ''] = shas;
  shop.repository.git('tag', '--annotate', '--message=One', 'v1', second);
  return Object.assign(shop, { first, second, third, last });
}

test.each([
  [
    'in three inputs',
    (first: string, third: string) => ({ repo: 'acme/shop', commit: third, 'previous-commit': first }),
  ],
  ['in one', (first: string, third: string) => ({ repo: `acme/shop@${first}..${third}` })],
  ['by address', (first: string, third: string) => ({ repo: `https://github.com/Acme/Shop.git@${first}..${third}` })],
])('a range that is written %s is recorded as it is', async (_, inputs) => {
  await using shop = await openTaggedShop();
  const { first, third, last, repository } = shop;
  const run = await shop.release(last, { ...manual, ...inputs(first, third) });
  expect(run).toMatchObject({ exitCode: 0, warnings: [], commits: repository.log(`${first}..${third}`) });
  expect(run.outputs).toMatchObject({
    'commit-range': `${first}..${third}`,
    'commit-range-reason': 'as the workflow says',
  });
});

test('tags and branches stand for their commits', async () => {
  await using shop = await openTaggedShop();
  const run = await shop.release(shop.first, { ...manual, repo: 'acme/shop@v1..main' });
  expect(run.commits).toEqual([shop.last, shop.third]);
  expect(run.outputs['commit-range']).toBe(`${shop.second}..${shop.last}`);
});

test('what is left out is that of the run: its repository, its commit, the release before', async () => {
  await using shop = await openTaggedShop();
  shop.addRelease('1.0.0', shop.third);
  expect((await shop.release(shop.last, manual)).commits).toEqual([shop.last]);
});

test('a release of several repositories', async () => {
  await using shop = await openTaggedShop();
  const { first, third } = shop;
  const { commits } = shop.server.store.addGitHubRepository('acme/api', [{ message: 'A' }, { message: 'B' }]);
  const [a = '', b = ''] = commits.keys();
  const run = await shop.release(third, { ...manual, repo: `acme/shop@${first}..${third}\nacme/api@${a}..${b}` });
  expect(run).toMatchObject({
    exitCode: 0,
    outputs: { commits: '3', 'commit-range': `acme/shop@${first}..${third},acme/api@${a}..${b}` },
  });
  expect(
    shop.acme
      .release('1.1.0')
      ?.commits.map(({ id, repository }) => `${repository} ${id}`)
      .sort(),
  ).toEqual([`acme/api ${b}`, `acme/shop ${third}`, `acme/shop ${shop.second}`].sort());
});

test('several repositories with an integration are told together', async () => {
  await using shop = await openTaggedShop();
  for (const name of ['acme/shop', 'acme/api']) shop.acme.addRepository(name, { provider: 'github' });
  const api = 'c'.repeat(40);
  const run = await shop.release(shop.last, {
    ...manual,
    repo: `acme/shop@${shop.first}..${shop.last}, acme/api@${api}`,
  });
  expect(run.exitCode).toBe(0);
  expect(shop.acme.release('1.1.0')?.heads).toEqual([
    { repository: 'acme/shop', commit: shop.last, previousCommit: shop.first },
    { repository: 'acme/api', commit: api, previousCommit: null },
  ]);
});

test('a base that the repository does not know is an error, and a warning with ignore-missing', async () => {
  await using shop = await openTaggedShop();
  const gone = 'f'.repeat(40);
  const inputs = { ...manual, 'previous-commit': gone };
  const failed = await shop.release(shop.last, inputs);
  expect(failed.exitCode).toBe(1);
  expect(failed.errors).toEqual([
    expect.stringMatching(new RegExp(`${gone}.*${shop.last}.*previous-commit.*ignore-missing`, 's')),
  ]);
  expect(shop.acme.release('1.1.0'), 'nothing is made before').toBeUndefined();

  const passed = await shop.release(shop.last, { ...inputs, 'ignore-missing': 'true' });
  expect(passed).toMatchObject({ exitCode: 0, commits: shop.repository.log() });
  expect(passed.warnings).toEqual([expect.stringContaining(gone)]);
});

test('a range without commits is an error, and fine with ignore-empty', async () => {
  await using shop = await openTaggedShop();
  const inputs = { ...manual, repo: `acme/shop@${shop.last}..${shop.second}` };
  const failed = await shop.release(shop.last, inputs);
  expect(failed).toMatchObject({
    exitCode: 1,
    errors: [expect.stringMatching(/rollback.*previous-commit.*ignore-empty/s)],
  });
  const passed = await shop.release(shop.last, { ...inputs, 'ignore-empty': 'true' });
  expect(passed).toMatchObject({ exitCode: 0, warnings: [], outputs: { commits: '0' } });
});

test('with auto, what counts for manual only is passed over with a warning', async () => {
  await using shop = await openTaggedShop();
  shop.addRelease('1.0.0', shop.third);
  const run = await shop.release(shop.last, { commit: shop.first });
  expect(run).toMatchObject({
    exitCode: 0,
    commits: [shop.last],
    warnings: [expect.stringContaining('Input commit ')],
  });
});
