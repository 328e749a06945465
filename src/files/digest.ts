import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { BuildFile } from './build-file.ts';
import { readSmallFile } from './small-file.ts';

/** Up to this size one read is quicker than a stream. */
const smallBytes = 1024 * 1024;

/** SHA-1 of a file's content, by which Sentry tells files apart; 40 lower-case hex digits. */
export async function sha1Of({ path, sizeBytes }: Pick<BuildFile, 'path' | 'sizeBytes'>): Promise<string> {
  if (sizeBytes <= smallBytes) return hash('sha1', await readSmallFile(path, sizeBytes));
  const sum = createHash('sha1');
  for await (const chunk of createReadStream(path)) sum.update(chunk);
  return sum.digest('hex');
}
