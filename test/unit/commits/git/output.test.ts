import { expect, test } from 'vitest';
import { parseChanges, parseLog } from '../../../../src/commits/git/output.ts';

const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];

test('a log is parsed with any characters in the messages', () => {
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
  expect(parseLog(`${output.join('\0')}\0`)).toEqual([
    {
      sha: a,
      message: 'One\n\n\x01 two',
      authorName: 'Jane',
      authorEmail: 'j@x.io',
      committedAt: '2025-01-01T12:00:00+01:00',
      isMerge: true,
    },
    { sha: b, message: '', authorName: '', authorEmail: '', committedAt: '', isMerge: false },
  ]);
  expect(parseLog('')).toEqual([]);
});

test('changes are parsed for each commit; a change of the file type is a modification', () => {
  const output = [a, 'A', 'new "file"\n', 'D', 'deleted', 'T', b, 'M', 'x', b].join('\0');
  expect([...parseChanges(`${output}\0`)]).toEqual([
    [
      a,
      [
        { path: 'new "file"\n', type: 'A' },
        { path: 'deleted', type: 'D' },
        { path: b, type: 'M' }, // A file may have the name of a commit.
        { path: 'x', type: 'M' },
      ],
    ],
    [b, []],
  ]);
});
