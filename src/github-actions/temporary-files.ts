import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, SetupError } from '../errors.ts';

/** Removed when it is disposed of. */
interface TemporaryFolder extends AsyncDisposable {
  /** Absolute. */
  readonly path: string;
}

/**
 * Creates a temporary folder.
 *
 * @param folder RUNNER_TEMP, which the runner empties even if this process is killed
 * @throws SetupError if `folder` cannot be written to
 */
export async function openTemporaryFolder(folder: string): Promise<TemporaryFolder> {
  const path = await wrapWriteErrors(folder, () => mkdtemp(join(folder, 'sentry-upload-')));
  return { path, [Symbol.asyncDispose]: () => removeTemporary(path) };
}

/** Virus scanners on Windows keep new files open for a moment. Node retries only with `recursive`, even for files. */
const removeOptions = { recursive: true, force: true, maxRetries: 3 } as const;

/**
 * Removes a temporary file or folder, if it exists. Never throws: a file that another program keeps open must not fail the
 * step or hide its error, and the runner empties RUNNER_TEMP after the job.
 */
export async function removeTemporary(path: string): Promise<void> {
  await rm(path, removeOptions).catch(() => undefined);
}

/** Like `removeTemporary`, for synchronous code. */
export function removeTemporarySync(path: string): void {
  try {
    rmSync(path, removeOptions);
  } catch {
    // See `removeTemporary`.
  }
}

/**
 * Turns an error of `write` into one that names the path.
 *
 * @param path the file that is written, or its folder
 * @throws SetupError
 */
export async function wrapWriteErrors<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    throw new SetupError(`Could not write to ${path}: ${messageOf(cause)}`, {
      remedy: 'Check that RUNNER_TEMP is a folder that the step may write to, and that its disk has space.',
      cause,
    });
  }
}
