import { expect, test } from 'vitest';
import { readChanges, readCommits } from '../../../../src/commits/git/output.ts';

const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];

test('commits are read field by field, whatever their messages hold', () => {
  const output = [
    a,
    `${b} ${b}`,
    'Jane',
    'j@x.io',
    '2025-01-01T12:00:00+01:00',
    'One\n\n\x01 two\n',
    b,
    '',
    '',
    '',
    '',
    '',
  ];
  expect(readCommits(`${output.join('\0')}\0`)).toEqual([
    {
      ...{ sha: a, message: 'One\n\n\x01 two', authorName: 'Jane', authorEmail: 'j@x.io', isMerge: true },
      committedAt: '2025-01-01T12:00:00+01:00',
    },
    { sha: b, message: '', authorName: '', authorEmail: '', committedAt: '', isMerge: false },
  ]);
  expect(readCommits('')).toEqual([]);
});

test('changes are read commit by commit; a change of type is a modification', () => {
  const output = [a, 'A', 'new "file"\n', 'D', 'gone', 'T', b, 'M', 'x', b].join('\0');
  expect([...readChanges(`${output}\0`)]).toEqual([
    [
      a,
      [
        { path: 'new "file"\n', type: 'A' },
        { path: 'gone', type: 'D' },
        { path: b, type: 'M' }, // A file may be named like a commit.
        { path: 'x', type: 'M' },
      ],
    ],
    [b, []],
  ]);
});
