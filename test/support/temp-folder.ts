import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder that is gone when its owner is done with it. */
export interface TempFolder extends AsyncDisposable {
  readonly path: string;
  /** Writes a file below the folder, and makes the folders in between. Returns its absolute path. */
  write(name: string, content: string | Uint8Array): Promise<string>;
}

export async function openTempFolder(): Promise<TempFolder> {
  // Resolved, since the temporary folder of macOS is a link and paths are compared in tests.
  const path = await realpath(await mkdtemp(join(tmpdir(), 'sentry-release-automation-')));
  return {
    path,
    async write(name, content) {
      const file = join(path, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      return file;
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}
