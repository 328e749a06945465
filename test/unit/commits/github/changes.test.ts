import { expect, test } from 'vitest';
import { type ChangedFile, toChanges } from '../../../../src/commits/github/changes.ts';

test.each<[status: ChangedFile['status'], changes: string]>([
  ['added', 'A new'],
  ['removed', 'D new'],
  ['modified', 'M new'],
  ['changed', 'M new'],
  ['renamed', 'D old, A new'],
  ['copied', 'A new'],
  ['unchanged', ''],
])('a file that is %s', (status, changes) => {
  const told = toChanges([{ filename: 'new', status, previous_filename: 'old' }]);
  expect(told.map(({ path, type }) => `${type} ${path}`).join(', ')).toBe(changes);
});
