import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder for what is written on the way. Its owner is done with it at the end of the block, however that comes. */
export interface Scratch extends AsyncDisposable {
  /** Absolute. */
  readonly path: string;
}

/** @param folder the runner's own for temporary files; a process that is killed leaves its scratch there */
export async function openScratch(folder: string): Promise<Scratch> {
  const path = await mkdtemp(join(folder, 'sentry-upload-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}
