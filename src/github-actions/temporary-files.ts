import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, SetupError } from '../errors.ts';

interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
}

/** @param folder RUNNER_TEMP, which the runner empties even if this process is killed */
export async function openTemporaryFolder(folder: string): Promise<TemporaryFolder> {
  const path = await wrapWriteErrors(folder, () => mkdtemp(join(folder, 'sentry-upload-')));
  return { path, [Symbol.asyncDispose]: () => removeTemporary(path) };
}

/** Virus scanners on Windows keep new files open for a moment. Node retries only with `recursive`, even for files. */
const removeOptions = { recursive: true, force: true, maxRetries: 3 } as const;

/**
 * Never throws: a file that another program keeps open must not fail the step or hide its error, and the runner empties
 * RUNNER_TEMP after the job.
 */
export async function removeTemporary(path: string): Promise<void> {
  await rm(path, removeOptions).catch(() => undefined);
}

export function removeTemporarySync(path: string): void {
  try {
    rmSync(path, removeOptions);
  } catch {
    // See `removeTemporary`.
  }
}

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
