import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha1Of } from '../../../src/files/digest.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

test.each([
  ['an empty file', '', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  ['three letters', 'abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['a million letters', 'a'.repeat(1_000_000), '34aa973cd4c4daa4f61eeb2bdbad27316534016f'],
  ['two mebibytes of zeroes', '\0'.repeat(2 * 1024 * 1024), '7d76d48d64d7ac5411d714a4bb83f37e3e5b8df6'],
])('SHA-1 of %s, as FIPS 180 has it', async (_what, content, expected) => {
  await using folder = await openTempFolder();
  const path = await folder.write('file', content);
  expect(await sha1Of({ path, sizeBytes: content.length })).toBe(expected);
});

test('a file that is gone is an error', async () => {
  await using folder = await openTempFolder();
  await expect(sha1Of({ path: join(folder.path, 'gone'), sizeBytes: 1 })).rejects.toThrow('ENOENT');
});
