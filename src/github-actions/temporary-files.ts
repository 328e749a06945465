import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, SetupError } from '../errors.ts';

/** A folder for temporary files. It is removed at the end of the block that opens it by `await using`. */
interface Scratch extends AsyncDisposable {
  /** Absolute. */
  readonly path: string;
}

/**
 * @param folder the runner's own for temporary files; a process that is killed leaves its scratch there
 * @throws SetupError when nothing can be written there
 */
export async function openTemporaryFolder(folder: string): Promise<Scratch> {
  const path = await wrapWriteErrors(folder, () => mkdtemp(join(folder, 'sentry-upload-')));
  return { path, [Symbol.asyncDispose]: () => removeTemporary(path) };
}

/** Virus scanners on Windows keep new files open for a moment. Node retries only with `recursive`, also for files. */
const removal = { recursive: true, force: true, maxRetries: 3 } as const;

/**
 * Removes a temporary file or folder, if it exists. Never throws: a file that another program keeps open must not fail a
 * step whose work is done, nor hide why a step has failed. The runner empties RUNNER_TEMP after the job.
 */
export async function removeTemporary(path: string): Promise<void> {
  await rm(path, removal).catch(() => undefined);
}

/** Like `removeTemporary`, for code that works synchronously. */
export function removeTemporarySync(path: string): void {
  try {
    rmSync(path, removal);
  } catch {
    // For the same reason.
  }
}

/** Does something that writes. @param path what is written, or its folder. @throws SetupError that names it */
export async function wrapWriteErrors<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    throw new SetupError(`${path} could not be written to: ${messageOf(cause)}`, {
      remedy: 'See that RUNNER_TEMP is a folder of this runner that the step may write to, with space on its disk.',
      cause,
    });
  }
}
