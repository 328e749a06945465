import { rmSync } from 'node:fs';
import { open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { ChunkWriter } from '../../../src/artifacts/chunk-writer.ts';
import { openScratch, removeTemporary, removeTemporarySync } from '../../../src/artifacts/scratch.ts';
import { contentOf } from '../../support/folder-content.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, rmSync: vi.fn(fs.rmSync) };
});
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  return { ...fs, open: vi.fn(fs.open), rm: vi.fn(fs.rm) };
});

/** What Windows reports for a file that a virus scanner has open. */
const busy = Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY' });
/** Node ignores `maxRetries` without `recursive`, also for files. */
const withRetries = expect.objectContaining({ recursive: true, maxRetries: expect.toSatisfy((times) => times > 0) });

describe('temporary files', () => {
  test('are removed, and folders with everything in them', async () => {
    await using folder = await openTempFolder();
    await removeTemporary(await folder.write('a/b/c', 'x'));
    removeTemporarySync(await folder.write('d', 'x'));
    expect(contentOf(folder.path)).toEqual({});
    const scratch = await openScratch(folder.path);
    await writeFile(join(scratch.path, 'e'), 'x');
    await scratch[Symbol.asyncDispose]();
    await scratch[Symbol.asyncDispose]();
    removeTemporarySync(join(folder.path, 'missing'));
    expect(contentOf(folder.path)).toEqual({});
  });

  test('are removed with retries, and a failure is ignored', async () => {
    await using folder = await openTempFolder();
    const path = await folder.write('a.zip', 'x');
    vi.mocked(rm).mockRejectedValueOnce(busy);
    await removeTemporary(path);
    expect(rm).toHaveBeenLastCalledWith(path, withRetries);
    vi.mocked(rmSync).mockImplementationOnce(() => {
      throw busy;
    });
    removeTemporarySync(path);
    expect(rmSync).toHaveBeenLastCalledWith(path, withRetries);
  });

  test('that cannot be removed do not hide why a step has failed', async () => {
    await using folder = await openTempFolder();
    const work = async (error?: Error) => {
      await using _scratch = await openScratch(folder.path);
      vi.mocked(rm).mockRejectedValueOnce(busy);
      if (error) throw error;
      return 'done';
    };
    expect(await work()).toBe('done');
    await expect(work(new Error('Sentry is down'))).rejects.toThrow('Sentry is down');
  });
});

describe('a file that cannot be closed', () => {
  async function createWriter(path: string): Promise<ChunkWriter> {
    const fs = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
    vi.mocked(open).mockImplementationOnce(async (...args) => {
      const file = await fs.open(...args);
      const { close } = file;
      file.close = async () => {
        await close();
        throw new Error('EIO: i/o error, close');
      };
      return file;
    });
    return await ChunkWriter.create(path, 100);
  }

  test('may lack what was written to it, so `finish` fails', async () => {
    await using folder = await openTempFolder();
    const path = join(folder.path, 'a.zip');
    await using writer = await createWriter(path);
    await expect(writer.finish('a ZIP')).rejects.toMatchObject({
      name: 'SetupError',
      message: `${path} could not be written to: EIO: i/o error, close`,
    });
  });

  test('does not fail the disposal, which comes after the work', async () => {
    await using folder = await openTempFolder();
    const writer = await createWriter(join(folder.path, 'a.zip'));
    await writer[Symbol.asyncDispose]();
  });
});
