import { createReadStream, readFileSync } from 'node:fs';
import { messageOf, SetupError } from '../errors.ts';

/** From this size on a file's memory is given back as soon as it is done with. */
export const largeBytes = 1024 * 1024;
/** How much of a file is in memory at a time where it is not read whole. */
const pieceBytes = 1024 * 1024;

/**
 * Reads a file whole, here and now: most scripts and maps are so small that handing the work over takes longer.
 *
 * @throws SetupError when it cannot be read
 */
export function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** Reads a file piece by piece. @throws SetupError when it cannot be read */
export async function* streamFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: pieceBytes });
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): SetupError {
  const remedy = 'See that the build has ended before this step starts, and that the runner may read its files.';
  return new SetupError(`${path} could not be read: ${messageOf(cause)}`, { remedy, cause });
}

/**
 * Gives the memory of a file back at once, where that is much. The garbage collector would come to it after the next one
 * is read, and two large maps would be in memory instead of one. The bytes must not be used any more.
 */
export function release(bytes: Uint8Array | undefined): void {
  if (bytes && bytes.byteLength > largeBytes && bytes.byteLength === bytes.buffer.byteLength) {
    (bytes.buffer as ArrayBuffer).transfer(0);
  }
}
