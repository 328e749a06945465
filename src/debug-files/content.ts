import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { SetupError } from '../errors.ts';
import { ChunkDigest, type ChunkedFile } from '../sentry/chunk-upload/chunks.ts';
import { type DebugFile, originOf } from './debug-file.ts';
import { UnfitFile } from './formats/unfit.ts';
import { unpack } from './unpack.ts';

const pieceBytes = 1024 * 1024;

/** A debug information file that is on the disk, and its checksums. */
export interface DebugFileContent extends ChunkedFile {
  readonly file: DebugFile;
  /** Opens the image anew. */
  open(): AsyncIterable<Uint8Array>;
}

/**
 * Puts what is in ZIP files on the disk, and finds the checksums of all in one pass. What has the same content and
 * the same ID is there once.
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
    try {
      for await (const { entry, path } of unpack(zipPath, subfolder, (entry) => wanted.has(entry))) {
        unpacked.set(originOf({ path: zipPath, entry }), path);
      }
    } catch (error) {
      throw error instanceof UnfitFile ? changed(zipPath) : error;
    }
  }
  const distinct = new Map<string, DebugFileContent>();
  for (const file of files) {
    const path = unpacked.get(originOf(file)) ?? file.path;
    const content = await digest(file, await inflated(file, path, folder), chunkSize);
    distinct.set(`${content.checksum} ${file.debugId}`, content);
  }
  return [...distinct.values()];
}

interface Slice {
  readonly path: string;
  readonly offset: number;
}

/** Where the image is as it is to be sent. */
async function inflated(file: DebugFile, path: string, folder: string): Promise<Slice> {
  const { offset, deflatedBytes, sizeBytes } = file;
  if (deflatedBytes === undefined) return { path, offset };
  const target = join(folder, randomUUID());
  const damaged = (cause?: unknown) =>
    new SetupError(`${originOf(file)} is damaged: its embedded PDB cannot be read`, { cause });
  const measured = async function* (pieces: AsyncIterable<Uint8Array>) {
    let readBytes = 0;
    for await (const piece of pieces) {
      readBytes += piece.byteLength;
      if (readBytes > sizeBytes) break;
      yield piece;
    }
    if (readBytes !== sizeBytes) throw damaged();
  };
  try {
    const packed = createReadStream(path, { start: offset, end: offset + deflatedBytes - 1 });
    await pipeline(packed, createInflateRaw(), measured, createWriteStream(target));
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_') ? damaged(error) : error;
  }
  return { path: target, offset: 0 };
}

async function digest(file: DebugFile, { path, offset }: Slice, chunkSize: number): Promise<DebugFileContent> {
  const { sizeBytes } = file;
  const open = () => createReadStream(path, { start: offset, end: offset + sizeBytes - 1, highWaterMark: pieceBytes });
  const sum = new ChunkDigest(path, chunkSize);
  for await (const piece of open()) sum.update(piece);
  if (sum.sizeBytes !== sizeBytes) throw changed(originOf(file));
  const whole = sum.finish(file.name);
  // The chunks of a part of a file count from the start of the file.
  return { ...whole, file, open, chunks: whole.chunks.map((chunk) => ({ ...chunk, offset: chunk.offset + offset })) };
}

function changed(path: string): SetupError {
  return new SetupError(`${path} changed while it was sent`, {
    remedy: 'See that the build has ended before the upload starts.',
  });
}
