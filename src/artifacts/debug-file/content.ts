import { createReadStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from '../../errors.ts';
import { ChunkDigest, type ChunkedFile } from '../chunks.ts';
import { type DebugFile, originOf } from './debug-file.ts';
import { unpack } from './unpack.ts';

const pieceBytes = 1024 * 1024;

/** A debug information file that is on the disk, and its checksums. */
export interface DebugFileContent extends ChunkedFile {
  readonly file: DebugFile;
  /** Opens the image anew. */
  open(): AsyncIterable<Uint8Array>;
}

/**
 * Puts what is in ZIP files on the disk, and finds the checksums of all in one pass. The same content is there once.
 *
 * @param folder for what is unpacked; must stay until the content has been sent
 * @throws SetupError when a file is not what it was when its ID was read
 */
export async function openContents(
  files: readonly DebugFile[],
  folder: string,
  chunkSize: number,
): Promise<readonly DebugFileContent[]> {
  const unpacked = new Map<string, string>();
  for (const zipPath of new Set(files.filter(({ entry }) => entry !== undefined).map(({ path }) => path))) {
    const wanted = new Set(files.filter(({ path }) => path === zipPath).map(({ entry }) => entry));
    const subfolder = await mkdtemp(join(folder, 'zip-'));
    for await (const { entry, path } of unpack(zipPath, subfolder, (entry) => wanted.has(entry))) {
      unpacked.set(originOf({ path: zipPath, entry }), path);
    }
  }
  const byChecksum = new Map<string, DebugFileContent>();
  for (const file of files) {
    const content = await digest(file, unpacked.get(originOf(file)) ?? file.path, chunkSize);
    byChecksum.set(content.checksum, content);
  }
  return [...byChecksum.values()];
}

async function digest(file: DebugFile, path: string, chunkSize: number): Promise<DebugFileContent> {
  const { offset, sizeBytes } = file;
  const open = () => createReadStream(path, { start: offset, end: offset + sizeBytes - 1, highWaterMark: pieceBytes });
  const sum = new ChunkDigest(path, chunkSize);
  for await (const piece of open()) sum.update(piece);
  if (sum.sizeBytes !== sizeBytes) {
    throw new SetupError(`${originOf(file)} changed while it was sent`, {
      remedy: 'See that the build has ended before the upload starts.',
    });
  }
  const whole = sum.finish(file.name);
  // The chunks of a part of a file count from the start of the file.
  return { ...whole, file, open, chunks: whole.chunks.map((chunk) => ({ ...chunk, offset: chunk.offset + offset })) };
}
