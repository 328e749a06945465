import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Up to this size a read takes less time than handing it to another thread and being told of its end. */
const tinyBytes = 64 * 1024;

/** Reads a file that is known to fit into memory, in the quickest way. */
export async function readSmallFile(path: string, sizeBytes: number): Promise<Uint8Array> {
  return sizeBytes <= tinyBytes ? readFileSync(path) : readFile(path);
}
