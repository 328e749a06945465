import { expect, test } from 'vitest';
import { isSameContent } from '../../../src/files/diff.ts';

test.each([
  ['the same', 3, 'aa', true],
  ['of another size', 4, 'aa', false],
  ['of another SHA-1', 3, 'ab', false],
])('content that is %s', (_what, sizeBytes, sha1, expected) => {
  const file = { path: '/work/app.js', name: '~/app.js', sizeBytes, contentType: 'text/javascript' };
  expect(isSameContent({ sha1: 'aa', size: 3 }, file, sha1)).toBe(expected);
});
