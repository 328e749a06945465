import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { DebugFileError, malformed } from './formats/debug-file-error.ts';
import { startBytes } from './formats/detect-format.ts';

interface UnpackedFile {
  /** The path in the ZIP file. */
  readonly entry: string;
  /** On the disk, under a neutral name. */
  readonly path: string;
  readonly sizeBytes: number;
}

/**
 * Unpacks one file after another, but no ZIP files inside. Each must have the size and the checksum that the ZIP file
 * states.
 *
 * @throws DebugFileError if the ZIP file cannot be read
 */
export async function* unpack(
  zipPath: string,
  folder: string,
  isWanted: (entry: string, start: Buffer) => boolean,
): AsyncGenerator<UnpackedFile> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(zipPath);
    let count = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/') || !isWanted(entry.fileName, await readStart(zip, entry))) continue;
      const path = join(folder, `unpacked-${count++}`);
      await pipeline(await zip.openReadStreamPromise(entry), requireChecksum(entry), createWriteStream(path));
      yield { entry: entry.fileName, path, sizeBytes: entry.uncompressedSize };
    }
  } catch (error) {
    // Errors of the file system are not the fault of the ZIP file.
    if (!(error instanceof Error) || error instanceof DebugFileError || 'syscall' in error) throw error;
    throw new DebugFileError('malformed', `is not a readable ZIP file: ${error.message}`);
  } finally {
    zip?.close();
  }
}

function requireChecksum({ fileName, crc32: expected }: Entry) {
  return async function* (pieces: AsyncIterable<Buffer>) {
    let sum = 0;
    for await (const piece of pieces) {
      sum = crc32(piece, sum);
      yield piece;
    }
    if (sum !== expected) throw malformed(`the checksum of ${fileName} in it is wrong`);
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
