import { closeSync, openSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Bytes } from '../../../src/debug-files/formats/bytes.ts';
import type { DebugImage } from '../../../src/debug-files/formats/image.ts';
import { readImages } from '../../../src/debug-files/formats/recognise.ts';

/** What is read of a file with this content, which is written to the folder. */
export async function imagesOf(folder: string, content: Buffer, name = 'a-file'): Promise<readonly DebugImage[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  const fd = openSync(path, 'r');
  try {
    return readImages(new Bytes(fd, 0, content.length), name);
  } finally {
    closeSync(fd);
  }
}
