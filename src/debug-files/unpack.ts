import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { startBytes } from './formats/recognise.ts';
import { damaged, UnfitFile } from './formats/unfit.ts';

interface Unpacked {
  /** The path in the ZIP file. */
  readonly entry: string;
  /** Where it is now; its name there says nothing. */
  readonly path: string;
  readonly sizeBytes: number;
}

/**
 * Unpacks files of a ZIP file, one after another; ZIP files in it stay closed. What a file unpacks to has the length and the
 * checksum that the ZIP file says, or it is damaged.
 *
 * @param folder where they are put, by names of their own
 * @param wants whether to unpack a file, by its path and how it begins
 * @throws UnfitFile when it cannot be read
 */
export async function* unpack(
  zipPath: string,
  folder: string,
  wants: (entry: string, start: Buffer) => boolean,
): AsyncGenerator<Unpacked> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(zipPath);
    let count = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/') || !wants(entry.fileName, await readStart(zip, entry))) continue;
      const path = join(folder, `unpacked-${count++}`);
      await pipeline(await zip.openReadStreamPromise(entry), checked(entry), createWriteStream(path));
      yield { entry: entry.fileName, path, sizeBytes: entry.uncompressedSize };
    }
  } catch (error) {
    // What the file system says is not the fault of the ZIP file.
    if (!(error instanceof Error) || error instanceof UnfitFile || 'syscall' in error) throw error;
    throw new UnfitFile('damaged', `is no ZIP file that can be read: ${error.message}`);
  } finally {
    zip?.close();
  }
}

function checked({ fileName, crc32: expected }: Entry) {
  return async function* (pieces: AsyncIterable<Buffer>) {
    let sum = 0;
    for await (const piece of pieces) {
      sum = crc32(piece, sum);
      yield piece;
    }
    if (sum !== expected) throw damaged(`${fileName} in it does not have its checksum`);
  };
}

async function readStart(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    pieces.push(piece);
    length += piece.length;
    if (length >= startBytes) break;
  }
  return Buffer.concat(pieces).subarray(0, startBytes);
}
