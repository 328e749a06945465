import { closeSync, openSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Bytes } from '../../../src/debug-files/formats/bytes.ts';
import type { DebugImage } from '../../../src/debug-files/formats/image.ts';
import { readImages } from '../../../src/debug-files/formats/recognise.ts';

/** Writes a file into the folder and reads its debug images with the code of the action. */
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
