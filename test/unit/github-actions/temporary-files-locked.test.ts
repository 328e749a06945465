import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  openTemporaryFolder,
  removeTemporary,
  removeTemporarySync,
} from '../../../src/github-actions/temporary-files.ts';
import { ChunkWriter } from '../../../src/sentry/chunk-upload/chunk-writer.ts';
import { contentOf } from '../../support/folder-content.ts';
import { patchFs, patchFsPromises, systemError } from '../../support/patched-fs.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

/** The error of Windows for a file that a virus scanner has open. */
const busy = systemError('EBUSY');
/** Node ignores `maxRetries` without `recursive`, also for files. */
const withRetries = expect.objectContaining({ recursive: true, maxRetries: expect.toSatisfy((times) => times > 0) });

describe('temporary files', () => {
  test('are removed, and folders with their content', async () => {
    await using folder = await openTempFolder();
    await removeTemporary(await folder.write('a/b/c', 'x'));
    removeTemporarySync(await folder.write('d', 'x'));
    expect(contentOf(folder.path)).toEqual({});
    const temporaryFolder = await openTemporaryFolder(folder.path);
    await writeFile(join(temporaryFolder.path, 'e'), 'x');
    await temporaryFolder[Symbol.asyncDispose]();
    await temporaryFolder[Symbol.asyncDispose]();
    removeTemporarySync(join(folder.path, 'missing'));
    expect(contentOf(folder.path)).toEqual({});
  });

  test('are removed with retries, and a failure is ignored', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('a.zip', 'x');
    const calls: unknown[][] = [];
    const fail = (...args: unknown[]) => {
      calls.push(args);
      throw busy;
    };
    using _sync = patchFs(() => ({ rmSync: fail }));
    using _ = patchFsPromises(() => ({ rm: async (...args: unknown[]) => fail(...args) }));
    await removeTemporary(path);
    removeTemporarySync(path);
    expect(calls).toEqual([
      [path, withRetries],
      [path, withRetries],
    ]);
  });

  test('that cannot be removed do not hide the error of a step', async () => {
    await using folder = await openTempFolder();
    const work = async (error?: Error) => {
      using _ = patchFsPromises(() => ({ rm: () => Promise.reject(busy) }));
      await using _temporaryFolder = await openTemporaryFolder(folder.path);
      if (error) throw error;
      return 'done';
    };
    expect(await work()).toBe('done');
    await expect(work(new Error('Sentry is down'))).rejects.toThrow('Sentry is down');
  });
});

describe('a file that cannot be closed', () => {
  async function createWriter(path: string): Promise<ChunkWriter> {
    using _ = patchFsPromises(({ open }) => ({
      async open(...args: Parameters<typeof open>) {
        const file = await open(...args);
        const { close } = file;
        file.close = async () => {
          await close();
          throw new Error('EIO: i/o error, close');
        };
        return file;
      },
    }));
    return await ChunkWriter.create(path, 100);
  }

  test('may be incomplete, so `finish` fails', async () => {
    await using folder = await openTempFolder();
    const path = join(folder.path, 'a.zip');
    await using writer = await createWriter(path);
    await expect(writer.finish('a ZIP')).rejects.toMatchObject({
      name: 'SetupError',
      message: `Could not write to ${path}: EIO: i/o error, close`,
    });
  });

  test('does not fail the disposal', async () => {
    await using folder = await openTempFolder();
    const writer = await createWriter(join(folder.path, 'a.zip'));
    await writer[Symbol.asyncDispose]();
  });
});
