import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SetupError } from '../../../src/errors.ts';
import { openTemporaryFolder } from '../../../src/github-actions/temporary-files.ts';
import { ZipFile } from '../../../src/sentry/chunk-upload/zip-writer.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

test('the error for a missing temporary folder has its path and a remedy', async () => {
  await using folder = await openTempFolder();
  const missing = join(folder.path, 'missing');
  const error = await openTemporaryFolder(missing).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SetupError);
  expect(error).toMatchObject({
    message: expect.stringContaining(`Could not write to ${missing}: ENOENT`),
    remedy: expect.stringContaining('RUNNER_TEMP'),
  });
});

test('the error for a ZIP file that cannot be created has its path', async () => {
  await using folder = await openTempFolder();
  const path = join(folder.path, 'missing', 'a.zip');
  await expect(ZipFile.create(path, 1, new Uint8Array())).rejects.toThrow(`Could not write to ${path}`);
});
