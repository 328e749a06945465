import { describe, expect, test } from 'vitest';
import type { BuildFile } from '../../../src/artifacts/build-file.ts';
import { isSameContent, type StoredFile, storedByName } from '../../../src/artifacts/diff.ts';

const stored = (name: string, dist: string | null): StoredFile => ({ name, dist, sha1: 'aa', size: 3 });

describe('the stored files that stand where a build file would go', () => {
  const plain = stored('~/app.js', null);
  const android = stored('~/app.js', 'android');
  const map = stored('~/app.js.map', 'android');

  test.each([
    ['no dist', undefined, [plain]],
    ['a dist', 'android', [android, map]],
    ['another dist', 'ios', []],
  ])('are those with %s', (_what, dist, expected) => {
    expect([...storedByName([plain, android, map], dist)]).toEqual(expected.map((file) => [file.name, file]));
  });
});

test.each([
  ['the same', 3, 'aa', true],
  ['of another size', 4, 'aa', false],
  ['of another SHA-1', 3, 'ab', false],
])('content that is %s', (_what, sizeBytes, sha1, expected) => {
  const file: BuildFile = { path: '/work/app.js', name: '~/app.js', sizeBytes, contentType: 'text/javascript' };
  expect(isSameContent(stored('~/app.js', null), file, sha1)).toBe(expected);
});
