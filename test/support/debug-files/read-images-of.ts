import { closeSync, openSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BinaryReader } from '../../../src/debug-files/formats/binary-reader.ts';
import { readImages } from '../../../src/debug-files/formats/detect-format.ts';
import type { DebugImage } from '../../../src/debug-files/formats/image.ts';

/** Writes a file into the folder and reads its debug images with the code of the action. */
export async function readImagesOf(folder: string, content: Buffer, name = 'a-file'): Promise<readonly DebugImage[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  const fd = openSync(path, 'r');
  try {
    return readImages(new BinaryReader(fd, 0, content.length), name);
  } finally {
    closeSync(fd);
  }
}
