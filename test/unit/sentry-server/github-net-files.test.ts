import { expect, test } from 'vitest';
import { netFiles } from '../../sentry-server/github/net-files.ts';
import type { GitHubFile } from '../../sentry-server/github/repository.ts';

const added = (filename: string): GitHubFile => ({ filename, status: 'added' });
const modified = (filename: string): GitHubFile => ({ filename, status: 'modified' });
const removed = (filename: string): GitHubFile => ({ filename, status: 'removed' });
const renamed = (previous_filename: string, filename: string): GitHubFile => ({
  ...{ filename, status: 'renamed', previous_filename },
});
const copied = (previous_filename: string, filename: string): GitHubFile => ({
  ...{ filename, status: 'copied', previous_filename },
});

test.each<[string, GitHubFile[], GitHubFile[]]>([
  ['changed twice', [modified('a'), modified('a')], [modified('a')]],
  ['added, then changed', [added('a'), modified('a')], [added('a')]],
  ['added, then removed', [added('a'), removed('a')], []],
  ['copied, then removed', [copied('b', 'a'), removed('a')], []],
  ['removed, then added', [removed('a'), added('a')], [modified('a')]],
  ['changed, then removed', [modified('a'), removed('a')], [removed('a')]],
  ['renamed, then changed', [renamed('a', 'b'), modified('b')], [renamed('a', 'b')]],
  ['changed, then renamed', [modified('a'), renamed('a', 'b')], [renamed('a', 'b')]],
  ['renamed twice', [renamed('a', 'b'), renamed('b', 'c')], [renamed('a', 'c')]],
  ['renamed, then removed', [renamed('a', 'b'), removed('b')], [removed('a')]],
  ['added, then renamed', [added('a'), renamed('a', 'b')], [added('b')]],
  ['repeated by a merge', [added('a'), added('a'), removed('b'), removed('b')], [added('a'), removed('b')]],
  ['sorted by name', [modified('b'), modified('a')], [modified('a'), modified('b')]],
])('%s', (_, files, net) => {
  const commits = files.map((file) => ({
    ...{ sha: '', parents: [], message: '', author: { name: '', email: '' }, date: '', files: [file] },
  }));
  expect(netFiles(commits)).toEqual(net);
});
