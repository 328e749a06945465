import { expect, test } from 'vitest';
import { type GitHubFile, toFileChanges } from '../../../../src/commits/github/commit.ts';

test.each<[status: GitHubFile['status'], changes: string]>([
  ['added', 'A new'],
  ['removed', 'D new'],
  ['modified', 'M new'],
  ['changed', 'M new'],
  ['renamed', 'D old, A new'],
  ['copied', 'A new'],
  ['unchanged', ''],
])('a file that is %s', (status, changes) => {
  const converted = toFileChanges([{ filename: 'new', status, previous_filename: 'old' }]);
  expect(converted.map(({ path, type }) => `${type} ${path}`).join(', ')).toBe(changes);
});
