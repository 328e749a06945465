import { execFileSync } from 'node:child_process';
import { mkdtempDisposable, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGitHistory } from '../../sentry-server/github/git-history.ts';
import { startAcme } from './acme.ts';

test('reads merges, renames, unusual names and both kinds of tags from a real clone', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'git-history-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder.path, encoding: 'utf8', env }).trim();
  const write = (name: string, text: string) => writeFile(join(folder.path, name), text);
  const commit = (message: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=trunk');
  await write('one.txt', 'one\n'.repeat(20));
  await write('gone.txt', 'gone');
  const first = commit('First\n\nWith a body.');
  git('tag', 'v1');
  git('switch', '--quiet', '--create', 'side/branch');
  await write('ümlaut name.txt', 'x');
  const side = commit('Side');
  git('switch', '--quiet', 'trunk');
  await rename(join(folder.path, 'one.txt'), join(folder.path, 'two.txt'));
  await rm(join(folder.path, 'gone.txt'));
  const second = commit('Second');
  git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'side/branch');
  const merge = git('rev-parse', 'HEAD');
  git('tag', '--annotate', '--message', 'Version two', 'v2');

  const { commits, ...names } = await readGitHistory(folder.path);
  expect(names).toEqual({
    defaultBranch: 'trunk',
    branches: { trunk: merge, 'side/branch': side },
    tags: { v1: first, v2: { sha: git('rev-parse', 'v2'), commit: merge, message: 'Version two' } },
  });
  expect(commits.map(({ sha }) => sha).sort()).toEqual([first, side, second, merge].sort());
  const bySha = Object.fromEntries(commits.map((each) => [each.sha, each]));
  expect(bySha[first]).toMatchObject({ message: 'First\n\nWith a body.', parents: [], date: '2024-01-01T11:00:00Z' });
  expect(bySha[second]?.files).toEqual([
    { filename: 'gone.txt', status: 'removed' },
    { filename: 'two.txt', status: 'renamed', previous_filename: 'one.txt' },
  ]);
  expect(bySha[merge]).toMatchObject({
    parents: [second, side],
    files: [{ filename: 'ümlaut name.txt', status: 'added' }],
  });

  await using acme = await startAcme();
  acme.server.store.addGitHubRepository('acme/web', commits, names);
  const { body } = await acme.send('GET', '/github/api/v3/repos/acme/web/compare/v1...v2', { token: null });
  expect(body).toMatchObject({ status: 'ahead', total_commits: 3, merge_base_commit: { sha: first } });
});

const env = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Jane Doe',
  GIT_AUTHOR_EMAIL: 'jane@example.com',
  GIT_AUTHOR_DATE: '2024-01-01T12:00:00+01:00',
  GIT_COMMITTER_NAME: 'Jane Doe',
  GIT_COMMITTER_EMAIL: 'jane@example.com',
  GIT_COMMITTER_DATE: '2024-01-01T12:00:00+01:00',
};
