import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { SetupError } from '../errors.ts';
import { formatBytes } from '../size.ts';
import { ChunkWriter } from './chunk-writer.ts';
import type { ChunkedFile } from './chunks.ts';

/** A file as it goes into a ZIP: deflated. */
export interface Deflated {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the content, as the next one. */
  readonly crc32: number;
  readonly sizeBytes: number;
}

const deflate = 8;
/** The first day that ZIP knows, for all files: the same content makes the same bytes. As in ZIP, it is in no zone. */
const firstDay = '1980-01-01T00:00';
/** An entry's head, and the sums behind its content. */
const localBytes = 30 + 16;
const centralBytes = 46;
const endBytes = 22;

/** What ZIP can hold without its 64-bit extension, which not every reader of bundles knows. fflate does not look. */
export const zipLimits = { entries: 0xfffe, sizeBytes: 0xffff_fffe } as const;

/**
 * A ZIP file that is written entry by entry, with its checksums taken on the way. Its bytes follow from what is put in
 * alone. An owner closes it.
 */
export class ZipFile implements AsyncDisposable {
  readonly path: string;
  readonly #file: ChunkWriter;
  readonly #zip = new Zip((error, bytes) => {
    if (error) throw error;
    this.#file.take(bytes);
  });
  #entries = 0;
  #directoryBytes = 0;

  private constructor(path: string, file: ChunkWriter) {
    this.path = path;
    this.#file = file;
  }

  /**
   * @param head stands before the ZIP. Offsets count from behind it, as in archives that extract themselves, and readers
   * find that out: Python's zipfile, which Sentry has, and the zip crate of Symbolicator and sentry-cli
   */
  static async create(path: string, chunkSize: number, head: Uint8Array): Promise<ZipFile> {
    const file = await ChunkWriter.create(path, chunkSize);
    file.take(head);
    return new ZipFile(path, file);
  }

  /** What an entry adds to the file. */
  static costOf(path: string, packedBytes: number): number {
    return localBytes + centralBytes + 2 * Buffer.byteLength(path) + packedBytes;
  }

  get entries(): number {
    return this.#entries;
  }

  /** Of the file, if it ended now. */
  get sizeBytes(): number {
    return this.#file.sizeBytes + this.#directoryBytes + endBytes;
  }

  /** To be followed by `drain`. @throws SetupError when a ZIP cannot hold it */
  add(path: string, { bytes, crc32: crc, sizeBytes: size }: Deflated): void {
    this.#put(this.#begin(path, { crc, size }), bytes, true);
  }

  /** Adds what is too large for memory. @throws SetupError when a ZIP cannot hold it */
  async addStream(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const entry = this.#begin(path, { crc: 0, size: 0 });
    await pipeline(summed(content, entry), createDeflateRaw(), async (packed: AsyncIterable<Buffer<ArrayBuffer>>) => {
      for await (const piece of packed) {
        this.#put(entry, piece, false);
        await this.drain();
      }
    });
    this.#put(entry, new Uint8Array(), true);
  }

  /** Writes what has come together, if it is much. To be awaited before more is added. */
  drain(): Promise<void> | undefined {
    return this.#file.drain();
  }

  /** Writes the directory, and closes the file. @param name for messages */
  async finish(name: string): Promise<ChunkedFile> {
    this.#zip.end();
    return await this.#file.finish(name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file[Symbol.asyncDispose]();
  }

  #begin(filename: string, sums: { readonly crc: number; readonly size: number }): ZipInputFile {
    const entry = { filename, compression: deflate, mtime: firstDay, ...sums };
    if (this.#entries === zipLimits.entries) throw tooMuch(entry);
    this.#zip.add(entry);
    this.#entries++;
    this.#directoryBytes += centralBytes + Buffer.byteLength(filename);
    return entry;
  }

  #put(entry: ZipInputFile, bytes: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    entry.ondata?.(null, bytes, isLast);
    if (Math.max(entry.size, this.sizeBytes) > zipLimits.sizeBytes) throw tooMuch(entry);
  }
}

/** Notes the sums of the content as it passes. */
async function* summed(content: AsyncIterable<Uint8Array>, entry: ZipInputFile): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    entry.crc = crc32(piece, entry.crc);
    entry.size += piece.byteLength;
    yield piece;
  }
}

function tooMuch({ filename }: ZipInputFile): SetupError {
  const { entries, sizeBytes } = zipLimits;
  return new SetupError(
    `${filename} is too much for a ZIP file: it holds ${formatBytes(sizeBytes)}, ${entries} files`,
    {
      remedy: 'Exclude it, or divide what is uploaded.',
    },
  );
}
