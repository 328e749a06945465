import { expect, test } from 'vitest';
import { IntegrityError } from '../../../src/errors.ts';
import { classifyFile, verifyUpload } from '../../../src/files/stored-files.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const sha1 = 'a9993e364706816aba3e25717850c26c9cd0d89d';
const properties = { displayPath: 'app.js', name: '~/app.js', sizeBytes: 3, contentType: 'text/javascript' };

test.each([
  ['of another size', 4, sha1],
  ['of another SHA-1', 3, '0'.repeat(40)],
])('a stored file %s is not the file', async (_what, size, storedSha1) => {
  await using folder = await openTempFolder();
  const file = { path: await folder.write('app.js', 'abc'), ...properties };
  expect(await classifyFile(file, { sha1: storedSha1, size }, 'replace')).toBe('replaced');
  expect(() => verifyUpload(file, sha1, { sha1: storedSha1, size })).toThrow(IntegrityError);
});

test('a stored file of the same size and SHA-1 is the file', async () => {
  await using folder = await openTempFolder();
  const file = { path: await folder.write('app.js', 'abc'), ...properties };
  expect(await classifyFile(file, { sha1, size: 3 }, 'error')).toBe('unchanged');
  expect(() => verifyUpload(file, sha1, { sha1, size: 3 })).not.toThrow();
});
