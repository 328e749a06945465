import { describe, expect, test } from 'vitest';
import { startGitSandbox } from '../support/git-sandbox.ts';

/** A shop of three commits, of which `1.0.0` is the first, and that Sentry knows under this name. */
async function openKnownShop(name = 'acme/shop', provider: 'github' | null = 'github') {
  const sandbox = await startGitSandbox();
  const base = await sandbox.repository.commit('Open the shop');
  await sandbox.repository.commit('Add a cart');
  const head = await sandbox.repository.commit('Add a till');
  sandbox.addRelease('1.0.0', base);
  sandbox.acme.repositories.splice(0, Number.POSITIVE_INFINITY);
  sandbox.acme.addRepository(name, { provider });
  const sent = () => {
    const creation = sandbox.server.journal.requests.find(
      ({ method, path }) => method === 'POST' && /releases/.test(path),
    );
    return creation?.body as { commits?: unknown; refs?: unknown };
  };
  const requests = (part: string) => sandbox.server.journal.lines().filter((line) => line.includes(part));
  return Object.assign(sandbox, { base, head, sent, requests });
}

test('a repository with an integration is only told where the commits are', async () => {
  await using sandbox = await openKnownShop();
  const { base, head, sent, requests } = sandbox;
  const run = await sandbox.release(head);
  expect(run).toMatchObject({
    ...{ exitCode: 0, warnings: [] },
    outputs: { commits: '2', 'commit-range': `${base}..${head}`, 'commit-range-reason': 'since release 1.0.0' },
  });
  expect(sent()).toMatchObject({ refs: [{ repository: 'acme/shop', commit: head, previousCommit: base }] });
  expect(sent()).not.toHaveProperty('commits');
  expect(requests('/github/')).toHaveLength(1);
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ dateReleased: expect.any(String) });
});

describe('how many commits Sentry has fetched is read at the end of the run', () => {
  test.each([
    ['from the answer that sets the date: none', {}, 'PUT', 0, 'none fetched yet'],
    ['from the answer that sets the date: some', {}, 'PUT', 2, '2 fetched so far'],
    ['by a request, where no date is set', { finalize: 'false' }, 'GET', 2, '2 fetched so far'],
  ])('%s', async (_, inputs, method, commitCount, expected) => {
    await using sandbox = await openKnownShop();
    const change = (body: object) => ({ ...body, commitCount });
    const path = /releases\/1\.1\.0\/$/;
    const look = sandbox.server.faults.add({ method, path, times: 9, fault: { kind: 'corrupt', change } });
    const run = await sandbox.release(sandbox.head, inputs);
    expect(run.summary).toContain(expected);
    expect(look.hits).toBe(1);
    expect(sandbox.server.journal.lines().at(-1)).toMatch(new RegExp(`^${method} .*/releases/1\\.1\\.0/ `));
  });

  test('and it is no failure when Sentry does not say', async () => {
    await using sandbox = await openKnownShop();
    sandbox.server.faults.add({ method: 'GET', path: /releases\/1\.1\.0\/$/, fault: { kind: 'respond', status: 400 } });
    expect(await sandbox.release(sandbox.head)).toMatchObject({
      exitCode: 0,
      warnings: [],
      outputs: { outcome: 'success' },
    });
  });
});

test('the name is spelt as Sentry spells it', async () => {
  await using sandbox = await openKnownShop('Acme / Shop');
  await sandbox.release(sandbox.head);
  expect(sandbox.sent()).toMatchObject({ refs: [{ repository: 'Acme / Shop' }] });
});

test('a repository without an integration gets the commits themselves, and nobody looks for them later', async () => {
  await using sandbox = await openKnownShop('acme/shop', null);
  const { commits } = await sandbox.release(sandbox.head);
  expect(commits).toEqual(sandbox.repository.log(`${sandbox.base}..`));
  expect(sandbox.requests('GET /api/0/organizations/acme/releases/1.1.0/ ')).toEqual([]);
});

test('with a token that may not see the repositories, the commits themselves are sent', async () => {
  await using sandbox = await openKnownShop();
  const token = sandbox.acme.addToken({ kind: 'user', scopes: ['project:releases', 'project:read'] });
  const run = await sandbox.release(sandbox.head, { 'auth-token': token, org: 'acme', url: sandbox.server.url });
  expect(run).toMatchObject({ exitCode: 0, warnings: [], commits: sandbox.repository.log(`${sandbox.base}..`) });
});

test('what Sentry cannot choose from is sent: commit-paths', async () => {
  await using sandbox = await openKnownShop();
  await sandbox.release(sandbox.head, { 'commit-paths': 'file.txt' });
  expect(sandbox.sent()).toMatchObject({ commits: [{ id: sandbox.head }, {}] });
});

test('a rollback asks for nothing', async () => {
  await using sandbox = await openKnownShop();
  sandbox.addRelease('2.0.0', sandbox.head);
  expect(await sandbox.release(sandbox.base)).toMatchObject({ exitCode: 0, outputs: { commits: '0' } });
  expect(sandbox.sent()).not.toHaveProperty('refs');
});

test('a rewritten history is fetched from where it parts from the old one', async () => {
  await using sandbox = await openKnownShop();
  const { repository, base, head: old } = sandbox;
  repository.git('tag', 'kept', old);
  repository.git('reset', '--quiet', '--hard', base);
  const head = await repository.commit('Add another till');
  sandbox.addRelease('1.0.1', old);
  await sandbox.release(head);
  expect(sandbox.sent()).toMatchObject({ refs: [{ commit: head, previousCommit: base }] });
});

test('without anything to start from, it is left to Sentry', async () => {
  await using sandbox = await openKnownShop();
  sandbox.acme.releases.splice(0, Number.POSITIVE_INFINITY);
  const run = await sandbox.release(sandbox.head);
  expect(run.outputs).toMatchObject({
    'commit-range': sandbox.head,
    'commit-range-reason': expect.stringContaining('Sentry decides'),
  });
  expect(sandbox.acme.release('1.1.0')?.heads).toEqual([
    { repository: 'acme/shop', commit: sandbox.head, previousCommit: null },
  ]);
});

test('without a github-token Sentry is asked all the same, and the log says that nobody has checked', async () => {
  await using sandbox = await openKnownShop();
  const run = await sandbox.release(sandbox.head, { 'github-token': '' });
  expect(run).toMatchObject({ exitCode: 0, warnings: [] });
  expect(run.log).toContain('since release 1.0.0, which nobody has checked: there is no github-token');
  expect(sandbox.sent()).toMatchObject({ refs: [{ commit: sandbox.head, previousCommit: sandbox.base }] });
});
