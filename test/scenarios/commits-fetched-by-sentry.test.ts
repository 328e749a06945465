import { describe, expect, test } from 'vitest';
import { openShop } from '../support/shop.ts';

/** A shop of three commits, of which `1.0.0` is the first, and that Sentry knows under this name. */
async function openKnownShop(name = 'acme/shop', provider: 'github' | null = 'github') {
  const shop = await openShop();
  const base = await shop.repository.commit('Open the shop');
  await shop.repository.commit('Add a cart');
  const head = await shop.repository.commit('Add a till');
  shop.addRelease('1.0.0', base);
  shop.acme.repositories.splice(0, Number.POSITIVE_INFINITY);
  shop.acme.addRepository(name, { provider });
  const sent = () => {
    const creation = shop.server.journal.requests.find(
      ({ method, path }) => method === 'POST' && /releases/.test(path),
    );
    return creation?.body as { commits?: unknown; refs?: unknown };
  };
  const requests = (part: string) => shop.server.journal.lines().filter((line) => line.includes(part));
  return Object.assign(shop, { base, head, sent, requests });
}

test('a repository with an integration is only told where the commits are', async () => {
  await using shop = await openKnownShop();
  const { base, head, sent, requests } = shop;
  const run = await shop.release(head);
  expect(run).toMatchObject({
    ...{ exitCode: 0, warnings: [] },
    outputs: { commits: '2', 'commit-range': `${base}..${head}`, 'commit-range-reason': 'since release 1.0.0' },
  });
  expect(sent()).toMatchObject({ refs: [{ repository: 'acme/shop', commit: head, previousCommit: base }] });
  expect(sent()).not.toHaveProperty('commits');
  expect(requests('/github/')).toHaveLength(1);
  expect(shop.acme.release('1.1.0')).toMatchObject({ dateReleased: expect.any(String) });
});

describe('whether the commits have come is looked up once, at the end, beside the date', () => {
  test.each([
    ['none', 0, 'none there yet'],
    ['some', 2, '2 there by now'],
  ])('%s', async (_, commitCount, told) => {
    await using shop = await openKnownShop();
    const change = (body: object) => ({ ...body, commitCount });
    const path = /releases\/1\.1\.0\/$/;
    const look = shop.server.faults.add({ method: 'GET', path, times: 9, fault: { kind: 'corrupt', change } });
    const run = await shop.release(shop.head);
    expect(run.summary).toContain(told);
    expect(look.hits).toBe(1);
    const last = shop.server.journal
      .lines()
      .slice(-2)
      .map((line) => line.split(' ')[0]);
    expect(last.toSorted()).toEqual(['GET', 'PUT']);
  });

  test('and it is no failure when Sentry does not say', async () => {
    await using shop = await openKnownShop();
    shop.server.faults.add({ method: 'GET', path: /releases\/1\.1\.0\/$/, fault: { kind: 'answer', status: 400 } });
    expect(await shop.release(shop.head)).toMatchObject({ exitCode: 0, warnings: [], outputs: { outcome: 'success' } });
  });
});

test('the name is spelt as Sentry spells it', async () => {
  await using shop = await openKnownShop('Acme / Shop');
  await shop.release(shop.head);
  expect(shop.sent()).toMatchObject({ refs: [{ repository: 'Acme / Shop' }] });
});

test('a repository without an integration gets the commits themselves, and nobody looks for them later', async () => {
  await using shop = await openKnownShop('acme/shop', null);
  const { commits } = await shop.release(shop.head);
  expect(commits).toEqual(shop.repository.log(`${shop.base}..`));
  expect(shop.requests('GET /api/0/organizations/acme/releases/1.1.0/ ')).toEqual([]);
});

test('with a token that may not see the repositories, the commits themselves are sent', async () => {
  await using shop = await openKnownShop();
  const token = shop.acme.addToken({ kind: 'user', scopes: ['project:releases', 'project:read'] });
  const run = await shop.release(shop.head, { 'auth-token': token, org: 'acme', url: shop.server.url });
  expect(run).toMatchObject({ exitCode: 0, warnings: [], commits: shop.repository.log(`${shop.base}..`) });
});

test('what Sentry cannot choose from is sent: commit-paths', async () => {
  await using shop = await openKnownShop();
  await shop.release(shop.head, { 'commit-paths': 'file.txt' });
  expect(shop.sent()).toMatchObject({ commits: [{ id: shop.head }, {}] });
});

test('a rollback asks for nothing', async () => {
  await using shop = await openKnownShop();
  shop.addRelease('2.0.0', shop.head);
  expect(await shop.release(shop.base)).toMatchObject({ exitCode: 0, outputs: { commits: '0' } });
  expect(shop.sent()).not.toHaveProperty('refs');
});

test('a rewritten history is fetched from where it parts from the old one', async () => {
  await using shop = await openKnownShop();
  const { repository, base, head: old } = shop;
  repository.git('tag', 'kept', old);
  repository.git('reset', '--quiet', '--hard', base);
  const head = await repository.commit('Add another till');
  shop.addRelease('1.0.1', old);
  await shop.release(head);
  expect(shop.sent()).toMatchObject({ refs: [{ commit: head, previousCommit: base }] });
});

test('without anything to start from, it is left to Sentry', async () => {
  await using shop = await openKnownShop();
  shop.acme.releases.splice(0, Number.POSITIVE_INFINITY);
  const run = await shop.release(shop.head);
  expect(run.outputs).toMatchObject({
    'commit-range': shop.head,
    'commit-range-reason': expect.stringContaining('Sentry decides'),
  });
  expect(shop.acme.release('1.1.0')?.heads).toEqual([
    { repository: 'acme/shop', commit: shop.head, previousCommit: null },
  ]);
});

test('without a github-token Sentry is asked all the same, and the log says that nobody has checked', async () => {
  await using shop = await openKnownShop();
  const run = await shop.release(shop.head, { 'github-token': '' });
  expect(run).toMatchObject({ exitCode: 0, warnings: [] });
  expect(run.log).toContain('since release 1.0.0, which nobody has checked: there is no github-token');
  expect(shop.sent()).toMatchObject({ refs: [{ commit: shop.head, previousCommit: shop.base }] });
});
