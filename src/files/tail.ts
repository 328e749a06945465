import { open } from 'node:fs/promises';
import type { FileContent } from './content.ts';

/** Enough for the comments that stand at the end of a script. */
const tailBytes = 4096;

/** The end of a file as text; read from the disk only where the content is not in memory. */
export async function readTail(path: string, { bytes, sizeBytes }: FileContent): Promise<string> {
  if (bytes) return Buffer.from(bytes.subarray(-tailBytes)).toString('utf8');
  await using file = await open(path);
  const length = Math.min(sizeBytes, tailBytes);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, sizeBytes - length);
  return buffer.toString('utf8', 0, bytesRead);
}
