import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder for what is needed only for a while; it is gone when its owner is done with it. */
export interface Scratch extends AsyncDisposable {
  readonly path: string;
}

/** @param parent folder that the runner empties after the job, whatever happens to this process */
export async function openScratch(parent: string): Promise<Scratch> {
  const path = await mkdtemp(join(parent, 'sentry-release-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) };
}
