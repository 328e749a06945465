import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder that is deleted when it is disposed. */
export interface TempFolder extends AsyncDisposable {
  readonly path: string;
  /** Writes a file, creates its parent folders, and returns its absolute path. */
  write(name: string, content: string | Uint8Array): Promise<string>;
}

export async function openTempFolder(): Promise<TempFolder> {
  // On macOS, the temporary folder is a symbolic link; tests compare resolved paths.
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
