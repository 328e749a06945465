import { expect, test } from 'vitest';
import type { GitHubCommitSeed } from '../../sentry-server/github/repository.ts';
import { type Acme, startAcme } from './acme.ts';

const base = '/github/api/v3/repos/acme/web';
const [A, B, C, D, M] = ['a', 'b', 'c', 'd', 'e'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
  string,
];

/** A ─ B ─ C ─ M (main); D is a child of A, and merged in M. */
const graph: readonly GitHubCommitSeed[] = [
  { sha: A, message: 'A', parents: [], files: [{ filename: 'a', status: 'added' }] },
  { sha: B, message: 'B', parents: [A], files: [{ filename: 'b', status: 'added' }] },
  {
    ...{ sha: C, message: 'C', parents: [B] },
    files: [
      { filename: 'c', status: 'renamed', previous_filename: 'b' },
      { filename: 'a', status: 'modified' },
    ],
  },
  { sha: D, message: 'D', parents: [A], files: [{ filename: 'a', status: 'removed' }] },
  { sha: M, message: 'M', parents: [C, D] },
];

async function startWithGraph(): Promise<Acme> {
  const acme = await startAcme();
  acme.server.store.addGitHubRepository('acme/web', graph, {
    branches: { main: M, 'feature/x': D },
    tags: { v1: A, v2: { commit: C, message: 'Two' }, lone: M },
  });
  return acme;
}

const get = (acme: Acme, path: string, token: string | null = null) => acme.send('GET', `${base}/${path}`, { token });
const shas = (commits: readonly { sha: string }[]) => commits.map(({ sha }) => sha);

test.each([
  ['v1...main', 'ahead', [B, C, D, M], 0, A],
  ['main...v1', 'behind', [], 4, A],
  ['v2...feature/x', 'diverged', [D], 2, A],
  [`${C}...${C}`, 'identical', [], 0, C],
  ['v2...HEAD', 'ahead', [D, M], 0, C],
  ['feature%2Fx...main', 'ahead', [B, C, M], 0, D],
  ['refs/tags/v1...heads/main', 'ahead', [B, C, D, M], 0, A],
])('compare %s is %s', async (range, status, commits, behind_by, mergeBase) => {
  await using acme = await startWithGraph();
  const { body } = await get(acme, `compare/${range}`);
  expect(body).toMatchObject({ status, behind_by, ahead_by: commits.length, total_commits: commits.length });
  expect([shas(body.commits), body.merge_base_commit.sha]).toEqual([commits, mergeBase]);
  const seen = new Set<string>();
  for (const { sha, parents } of body.commits) {
    for (const parent of parents) if (commits.includes(parent.sha)) expect(seen).toContain(parent.sha);
    seen.add(sha);
  }
});

test('a comparison lists the combined changes of its commits', async () => {
  await using acme = await startWithGraph();
  const files = async (range: string) => {
    const { body } = await get(acme, `compare/${range}`);
    return body.files.map(({ filename, status, previous_filename: from }: Record<string, string>) =>
      from === undefined ? `${status} ${filename}` : `${status} ${from} → ${filename}`,
    );
  };
  expect(await files(`${A}...${C}`)).toEqual(['modified a', 'added c']);
  expect(await files(`${B}...${C}`)).toEqual(['modified a', 'renamed b → c']);
  expect(await files(`${A}...${D}`)).toEqual(['removed a']);
});

test('a comparison has at most 100 commits per page, oldest first, and its files on the first page', async () => {
  await using acme = await startAcme();
  const seeds = Array.from({ length: 251 }, (_, index) => ({
    message: `Commit ${index}`,
    files: [
      { filename: `f${index}`, status: 'added' as const },
      { filename: `g${index}`, status: 'added' as const },
    ],
  }));
  const repository = acme.server.store.addGitHubRepository('acme/web', seeds);
  const all = [...repository.commits.keys()];
  const pages = [];
  for (const page of [1, 2, 3]) pages.push(await get(acme, `compare/${all[0]}...main?per_page=250&page=${page}`));
  expect(pages.map(({ body }) => body.commits.length)).toEqual([100, 100, 50]);
  expect(pages.map(({ body }) => body.total_commits)).toEqual([250, 250, 250]);
  expect(pages.map(({ body }) => body.files.length)).toEqual([300, 0, 0]);
  expect(pages.flatMap(({ body }) => shas(body.commits))).toEqual(all.slice(1));
  expect(pages[0]?.headers.get('link')).toMatch(/page=2>; rel="next", .*page=3>; rel="last"$/);
  expect(pages[2]?.headers.get('link')).not.toContain('rel="next"');
});

test('commits are listed newest first from a branch, a tag or a SHA', async () => {
  await using acme = await startWithGraph();
  expect(shas((await get(acme, 'commits?per_page=1')).body)).toEqual([M]);
  expect(shas((await get(acme, 'commits?sha=v2')).body)).toEqual([C, B, A]);
  const { body, headers } = await get(acme, 'commits?sha=v2&per_page=2&page=2');
  expect([shas(body), headers.get('link')]).toEqual([[A], expect.stringContaining('page=1>; rel="prev"')]);
});

test('a path and a date filter the list; a list for a path has no merges', async () => {
  await using acme = await startWithGraph();
  expect(shas((await get(acme, 'commits?path=a')).body)).toEqual([D, C, A]);
  expect(shas((await get(acme, 'commits?path=b')).body), 'also the commit that renamed it').toEqual([C, B]);
  expect(shas((await get(acme, 'commits?since=2024-01-01T00:03:00Z')).body)).toEqual([M, D]);
});

test('a commit has a committer date and an author date; an unknown commit is 422', async () => {
  await using acme = await startAcme();
  const seed = { sha: A, message: 'A', date: '2024-01-01T00:00:00Z', committedDate: '2025-01-01T00:00:00Z' };
  acme.server.store.addGitHubRepository('acme/web', [seed]);
  expect((await get(acme, `commits/${A}`)).body.commit).toMatchObject({
    author: { date: '2024-01-01T00:00:00Z' },
    committer: { date: '2025-01-01T00:00:00Z' },
  });
  const { status, body } = await get(acme, `commits/${B}`);
  expect([status, body.message]).toEqual([422, `No commit found for SHA: ${B}`]);
});

test('a single commit has its files', async () => {
  await using acme = await startWithGraph();
  const { body } = await get(acme, 'commits/v2');
  expect(body).toMatchObject({
    sha: C,
    commit: { message: 'C', author: { name: 'Jane Doe', email: 'jane@example.com', date: '2024-01-01T00:02:00Z' } },
    parents: [{ sha: B }],
    files: [{ filename: 'c', status: 'renamed', previous_filename: 'b' }, { filename: 'a' }],
  });
  expect((await get(acme, 'commits/feature/x')).body.sha).toBe(D);
});

test('the ref of an annotated tag is a tag object, which refers to the commit', async () => {
  await using acme = await startWithGraph();
  expect((await get(acme, 'git/ref/tags/v1')).body.object).toMatchObject({ type: 'commit', sha: A });
  expect((await get(acme, 'git/ref/heads/feature/x')).body).toMatchObject({
    ref: 'refs/heads/feature/x',
    object: { sha: D },
  });
  const { type, sha } = (await get(acme, 'git/ref/tags/v2')).body.object;
  expect([type, sha]).toEqual(['tag', expect.not.stringContaining(C)]);
  expect((await get(acme, `git/tags/${sha}`)).body).toMatchObject({ tag: 'v2', message: 'Two', object: { sha: C } });
  expect((await get(acme, `git/tags/${A}`)).status).toBe(404);
  const { status, body } = await get(acme, 'tags?per_page=2');
  expect(status).toBe(200);
  expect(body).toMatchObject([
    { name: 'v2', commit: { sha: C } },
    { name: 'v1', commit: { sha: A } },
  ]);
});

test.each(['compare/v1...nope', 'compare/nope...v1', 'compare/v1', 'commits?sha=nope', 'git/ref/tags/nope', 'pulls'])(
  '%s is not found',
  async (path) => {
    await using acme = await startWithGraph();
    expect(await get(acme, path)).toMatchObject({ status: 404, body: { message: 'Not Found' } });
  },
);

test('unrelated histories cannot be compared', async () => {
  await using acme = await startAcme();
  const seeds = [
    { sha: A, message: 'A', parents: [] },
    { sha: B, message: 'B', parents: [] },
  ];
  acme.server.store.addGitHubRepository('acme/web', seeds);
  const { status, body } = await get(acme, `compare/${A}...${B}`);
  expect([status, body.message]).toEqual([404, `No common ancestor between ${A} and ${B}.`]);
});

test('a private repository is 404 for other tokens; an unknown token is always 401', async () => {
  await using acme = await startAcme();
  acme.server.store.addGitHubRepository('acme/web', graph, { token: 'ghs_web' });
  acme.server.store.addGitHubRepository('acme/open', graph);
  acme.server.store.addGitHubToken('ghs_other');
  const status = async (repository: string, authorization?: string) => {
    const headers = authorization === undefined ? {} : { Authorization: authorization };
    return (await acme.send('GET', `/github/api/v3/repos/${repository}/tags`, { token: null, headers })).status;
  };
  expect(await status('acme/web', 'Bearer ghs_web')).toBe(200);
  expect(await status('Acme/Web', 'token ghs_web')).toBe(200);
  expect(await status('acme/web', 'Bearer ghs_other')).toBe(404);
  expect(await status('acme/web')).toBe(404);
  expect(await status('acme/open')).toBe(200);
  expect(await status('acme/open', 'Bearer ghs_other')).toBe(200);
  expect(await status('acme/open', 'Bearer ghs_unknown')).toBe(401);
});

test('an unknown query parameter is an error', async () => {
  await using acme = await startWithGraph();
  const { status, body } = await get(acme, 'tags?perpage=1');
  expect([status, body.message]).toEqual([400, 'Unknown query parameter: perpage']);
});
