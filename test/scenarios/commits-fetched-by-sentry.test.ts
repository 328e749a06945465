import { describe, expect, test } from 'vitest';
import { startGitSandbox } from '../support/git-sandbox.ts';
import type { Sandbox } from '../support/sandbox.ts';

type RepositoryOptions = Parameters<Sandbox['acme']['addRepository']>[1];

/** A repository of three commits, with release `1.0.0` at the first. Sentry knows it under the given name. */
async function openKnownRepository(name = 'acme/shop', options: RepositoryOptions = { provider: 'github' }) {
  const sandbox = await startGitSandbox();
  const base = await sandbox.repository.commit('Open the shop');
  await sandbox.repository.commit('Add a cart');
  const head = await sandbox.repository.commit('Add a till');
  sandbox.addRelease('1.0.0', base);
  sandbox.acme.repositories.splice(0, Number.POSITIVE_INFINITY);
  sandbox.acme.addRepository(name, options);
  const creationBody = () => {
    const creation = sandbox.server.journal.requests.find(
      ({ method, path }) => method === 'POST' && /releases/.test(path),
    );
    return creation?.body as { commits?: unknown; refs?: unknown };
  };
  const requests = (part: string) => sandbox.server.journal.lines().filter((line) => line.includes(part));
  return Object.assign(sandbox, { base, head, creationBody, requests });
}

test('if the repository has an integration, only the range is sent', async () => {
  await using sandbox = await openKnownRepository();
  const { base, head, creationBody, requests } = sandbox;
  const run = await sandbox.release(head);
  expect(run).toMatchObject({
    exitCode: 0,
    warnings: [],
    outputs: { commits: '2', 'commit-range': `${base}..${head}`, 'commit-range-reason': 'since release 1.0.0' },
  });
  expect(creationBody()).toMatchObject({ refs: [{ repository: 'acme/shop', commit: head, previousCommit: base }] });
  expect(creationBody()).not.toHaveProperty('commits');
  expect(requests('/github/')).toHaveLength(1);
  expect(sandbox.acme.release('1.1.0')).toMatchObject({ dateReleased: expect.any(String) });
});

describe('the number of commits that Sentry has fetched', () => {
  test.each([
    ['comes from the response that finalizes the release: none', {}, 'PUT', 0, 'none fetched yet'],
    ['comes from the response that finalizes the release: some', {}, 'PUT', 2, '2 fetched so far'],
    ['is requested if the release is not finalized', { finalize: 'false' }, 'GET', 2, '2 fetched so far'],
  ])('%s', async (_, inputs, method, commitCount, expected) => {
    await using sandbox = await openKnownRepository();
    const change = (body: object) => ({ ...body, commitCount });
    const path = /releases\/1\.1\.0\/$/;
    const fault = sandbox.server.faults.add({ method, path, times: 9, fault: { kind: 'corrupt', change } });
    const run = await sandbox.release(sandbox.head, inputs);
    expect(run.summary).toContain(expected);
    expect(fault.hits).toBe(1);
    expect(sandbox.server.journal.lines().at(-1)).toMatch(new RegExp(`^${method} .*/releases/1\\.1\\.0/ `));
  });

  test('may be unknown, which is not an error', async () => {
    await using sandbox = await openKnownRepository();
    sandbox.server.faults.add({ method: 'GET', path: /releases\/1\.1\.0\/$/, fault: { kind: 'respond', status: 400 } });
    expect(await sandbox.release(sandbox.head)).toMatchObject({
      exitCode: 0,
      warnings: [],
      outputs: { outcome: 'success' },
    });
  });
});

test('the repository is named as in Sentry', async () => {
  await using sandbox = await openKnownRepository('Acme / Shop');
  await sandbox.release(sandbox.head);
  expect(sandbox.creationBody()).toMatchObject({ refs: [{ repository: 'Acme / Shop' }] });
});

describe.each<[what: string, repository: RepositoryOptions]>([
  ['was only named in commits', { provider: null }],
  ['has lost its integration', { provider: 'github', hasIntegration: false }],
  ['belongs to an integration that cannot fetch commits', { provider: 'custom_scm' }],
])('a repository that %s', (_what, repository) => {
  test('gets its commits from the action, which are not counted at the end', async () => {
    await using sandbox = await openKnownRepository('acme/shop', repository);
    const { commits, ...run } = await sandbox.release(sandbox.head);
    expect(run).toMatchObject({ exitCode: 0, warnings: [], outputs: { commits: '2' } });
    expect(commits).toEqual(sandbox.repository.log(`${sandbox.base}..`));
    expect(sandbox.requests('GET /api/0/organizations/acme/releases/1.1.0/ ')).toEqual([]);
  });

  test('gets none if they cannot be read, and the result does not say that Sentry is asked', async () => {
    await using sandbox = await openKnownRepository('acme/shop', repository);
    const run = await sandbox.release(sandbox.head, { 'github-token': '' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { commits: '0' } });
    expect(run.warnings).toEqual([expect.stringContaining('so none are recorded: there is no github-token')]);
    expect(sandbox.creationBody()).not.toHaveProperty('refs');
    expect(run.summary).not.toContain('asked to fetch');
  });
});

test('with commit-paths Sentry is not asked to fetch, even if the commits cannot be read', async () => {
  await using sandbox = await openKnownRepository();
  const run = await sandbox.release(sandbox.head, { 'commit-paths': 'file.txt', 'github-token': '' });
  expect(run).toMatchObject({ exitCode: 0, outputs: { commits: '0' } });
  expect(sandbox.creationBody()).not.toHaveProperty('refs');
});

test('if the server does not let organization tokens read repositories, the commits are sent', async () => {
  await using sandbox = await openKnownRepository();
  const body = { detail: 'You do not have permission to perform this action.' };
  sandbox.server.faults.add({ path: /\/repos\/$/, fault: { kind: 'respond', status: 403, body } });
  const run = await sandbox.release(sandbox.head);
  expect(run).toMatchObject({ exitCode: 0, warnings: [], commits: sandbox.repository.log(`${sandbox.base}..`) });
  expect(run.log).not.toContain('403');
});

test('if the token may not read repositories, the commits are sent', async () => {
  await using sandbox = await openKnownRepository();
  const token = sandbox.acme.addToken({ kind: 'user', scopes: ['project:releases', 'project:read'] });
  const run = await sandbox.release(sandbox.head, { 'auth-token': token, org: 'acme', url: sandbox.server.url });
  expect(run).toMatchObject({ exitCode: 0, warnings: [], commits: sandbox.repository.log(`${sandbox.base}..`) });
});

test('with commit-paths the commits are sent, because Sentry cannot filter them', async () => {
  await using sandbox = await openKnownRepository();
  await sandbox.release(sandbox.head, { 'commit-paths': 'file.txt' });
  expect(sandbox.creationBody()).toMatchObject({ commits: [{ id: sandbox.head }, {}] });
});

test('for a rollback nothing is requested', async () => {
  await using sandbox = await openKnownRepository();
  sandbox.addRelease('2.0.0', sandbox.head);
  expect(await sandbox.release(sandbox.base)).toMatchObject({ exitCode: 0, outputs: { commits: '0' } });
  expect(sandbox.creationBody()).not.toHaveProperty('refs');
});

test('after a rewritten history the range starts at the merge base', async () => {
  await using sandbox = await openKnownRepository();
  const { repository, base, head: old } = sandbox;
  repository.git('tag', 'kept', old);
  repository.git('reset', '--quiet', '--hard', base);
  const head = await repository.commit('Add another till');
  sandbox.addRelease('1.0.1', old);
  await sandbox.release(head);
  expect(sandbox.creationBody()).toMatchObject({ refs: [{ commit: head, previousCommit: base }] });
});

test('if no base is found, Sentry chooses the start of the range', async () => {
  await using sandbox = await openKnownRepository();
  sandbox.acme.releases.splice(0, Number.POSITIVE_INFINITY);
  const run = await sandbox.release(sandbox.head);
  expect(run.outputs).toMatchObject({
    'commit-range': sandbox.head,
    'commit-range-reason': expect.stringContaining('Sentry chooses the start of the range'),
  });
  expect(sandbox.acme.release('1.1.0')?.heads).toEqual([
    { repository: 'acme/shop', commit: sandbox.head, previousCommit: null },
  ]);
});

test('without a github-token the range is sent, and the log says that it was not checked', async () => {
  await using sandbox = await openKnownRepository();
  const run = await sandbox.release(sandbox.head, { 'github-token': '' });
  expect(run).toMatchObject({ exitCode: 0, warnings: [] });
  expect(run.log).toContain('since release 1.0.0; the range was not checked: there is no github-token');
  expect(sandbox.creationBody()).toMatchObject({ refs: [{ commit: sandbox.head, previousCommit: sandbox.base }] });
});
