import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { SetupError } from '../errors.ts';
import { explainReadError, fileChanged } from '../files/build-file.ts';
import { openTemporaryFolder } from '../github-actions/temporary-files.ts';
import { ChunkDigest, type ChunkedFile } from '../sentry/chunk-upload/chunks.ts';
import type { DebugFile } from './debug-file.ts';
import { DebugFileError } from './formats/debug-file-error.ts';
import { unpack } from './unpack.ts';

const pieceBytes = 1024 * 1024;

export interface DebugFileContent extends ChunkedFile {
  readonly file: DebugFile;
  open(): AsyncIterable<Uint8Array>;
}

/**
 * Calculates all checksums in one pass. Files with the same content and debug ID are returned once.
 *
 * @param folder for unpacked files; must exist until the content has been sent
 * @throws SetupError if a file has changed since its debug ID was read
 */
export async function openContents(
  files: readonly DebugFile[],
  folder: string,
  chunkSize: number,
): Promise<readonly DebugFileContent[]> {
  const unpackedPaths = await unpackAll(files, folder);
  const distinct = new Map<string, DebugFileContent>();
  for (const file of files) {
    try {
      const slice = await inflate(file, unpackedPaths.get(originOf(file)) ?? file.path, folder);
      const content = await digest(file, slice, chunkSize);
      distinct.set(`${content.checksum} ${file.debugId}`, content);
    } catch (error) {
      throw explainReadError(error, file);
    }
  }
  return [...distinct.values()];
}

/** By the origins of the files. */
async function unpackAll(files: readonly DebugFile[], folder: string): Promise<ReadonlyMap<string, string>> {
  const unpackedPaths = new Map<string, string>();
  const inZips = files.filter(({ entry }) => entry !== undefined);
  for (const first of new Map(inZips.map((file) => [file.path, file])).values()) {
    const wanted = new Set(inZips.filter(({ path }) => path === first.path).map(({ entry }) => entry));
    const { path: subfolder } = await openTemporaryFolder(folder);
    try {
      for await (const { entry, path } of unpack(first.path, subfolder, (entry) => wanted.has(entry))) {
        unpackedPaths.set(originOf({ path: first.path, entry }), path);
      }
    } catch (error) {
      throw error instanceof DebugFileError ? fileChanged(first) : explainReadError(error, first);
    }
  }
  return unpackedPaths;
}

/** Also identifies files in a ZIP file. */
function originOf({ path, entry }: Pick<DebugFile, 'path' | 'entry'>): string {
  return `${path}\0${entry}`;
}

interface Slice {
  readonly path: string;
  readonly offset: number;
}

/** Applies only to PDBs that are embedded in a PE file. */
async function inflate(file: DebugFile, path: string, folder: string): Promise<Slice> {
  const { offset, deflatedBytes, sizeBytes } = file;
  if (deflatedBytes === undefined) return { path, offset };
  const target = join(folder, randomUUID());
  const malformed = (cause?: unknown) =>
    new SetupError(`${file.displayPath} is malformed: its embedded PDB cannot be decompressed`, {
      remedy: 'Build the file again, or exclude it.',
      cause,
    });
  const requireSize = async function* (pieces: AsyncIterable<Uint8Array>) {
    let readBytes = 0;
    for await (const piece of pieces) {
      readBytes += piece.byteLength;
      if (readBytes > sizeBytes) break;
      yield piece;
    }
    if (readBytes !== sizeBytes) throw malformed();
  };
  try {
    const deflated = createReadStream(path, { start: offset, end: offset + deflatedBytes - 1 });
    await pipeline(deflated, createInflateRaw(), requireSize, createWriteStream(target));
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_') ? malformed(error) : error;
  }
  return { path: target, offset: 0 };
}

async function digest(file: DebugFile, { path, offset }: Slice, chunkSize: number): Promise<DebugFileContent> {
  const { sizeBytes } = file;
  const open = () => createReadStream(path, { start: offset, end: offset + sizeBytes - 1, highWaterMark: pieceBytes });
  const sum = new ChunkDigest(path, chunkSize);
  for await (const piece of open()) sum.update(piece);
  if (sum.sizeBytes !== sizeBytes) throw fileChanged(file);
  const whole = sum.finish(file.name);
  // The offsets of the chunks count from the start of the image; they are read from the file that contains it.
  return { ...whole, file, open, chunks: whole.chunks.map((chunk) => ({ ...chunk, offset: chunk.offset + offset })) };
}
