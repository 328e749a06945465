import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, SetupError } from '../errors.ts';

/** A folder for what is written on the way. Its owner is done with it at the end of the block, however that comes. */
export interface Scratch extends AsyncDisposable {
  /** Absolute. */
  readonly path: string;
}

/**
 * @param folder the runner's own for temporary files; a process that is killed leaves its scratch there
 * @throws SetupError when nothing can be written there
 */
export async function openScratch(folder: string): Promise<Scratch> {
  const path = await toScratch(folder, () => mkdtemp(join(folder, 'sentry-upload-')));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}

/** Does something that writes. @param path what is written, or its folder. @throws SetupError that names it */
export async function toScratch<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    throw new SetupError(`${path} could not be written to: ${messageOf(cause)}`, {
      remedy: 'See that RUNNER_TEMP is a folder of this runner that the step may write to, with space on its disk.',
      cause,
    });
  }
}
