import { readFileSync } from 'node:fs';
import { messageOf, SetupError } from '../errors.ts';

/**
 * Reads a file whole, here and now: most scripts and maps are so small that handing the work over takes longer.
 *
 * @throws SetupError when it cannot be read
 */
export function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const remedy = 'See that the build has ended before this step starts, and that the runner may read its files.';
    throw new SetupError(`${path} could not be read: ${messageOf(cause)}`, { remedy, cause });
  }
}
