import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { SetupError } from '../../errors.ts';
import { formatBytes } from '../../format.ts';
import { ChunkWriter } from './chunk-writer.ts';
import type { ChunkedFile } from './chunks.ts';
import {
  centralHeader,
  centralHeaderBytes,
  dataDescriptor,
  dataDescriptorBytes,
  endRecord,
  endRecordBytes,
  localHeader,
  localHeaderBytes,
  type ZipEntry,
} from './zip-records.ts';

/** A file's content, deflated for a ZIP file. */
export interface Deflated {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the content before it was deflated, as `sizeBytes`. */
  readonly crc32: number;
  readonly sizeBytes: number;
}

/** The limits without ZIP64, an extension that not every reader of bundles supports. */
export const zipLimits = { entries: 0xfffe, sizeBytes: 0xffff_fffe } as const;

/**
 * Writes a ZIP file entry by entry and computes its checksums on the way. Its bytes depend only on what is added. The
 * caller disposes of it.
 */
export class ZipFile implements AsyncDisposable {
  readonly path: string;
  readonly #file: ChunkWriter;
  readonly #entries: ZipEntry[] = [];
  #directoryBytes = 0;

  private constructor(path: string, file: ChunkWriter) {
    this.path = path;
    this.#file = file;
  }

  /** @param head bytes that precede the ZIP; offsets count from their start, as in sentry-cli's bundles */
  static async create(path: string, chunkSize: number, head: Uint8Array): Promise<ZipFile> {
    const file = await ChunkWriter.create(path, chunkSize);
    file.take(head);
    return new ZipFile(path, file);
  }

  /** How many bytes `add` adds to the file. */
  static costOf(path: string, deflatedBytes: number): number {
    return localHeaderBytes + centralHeaderBytes + 2 * Buffer.byteLength(path) + deflatedBytes;
  }

  get entries(): number {
    return this.#entries.length;
  }

  /** The size of the file if it were finished now. */
  get sizeBytes(): number {
    return this.#file.sizeBytes + this.#directoryBytes + endRecordBytes;
  }

  /** Adds an entry; the caller then awaits `drain`. @throws SetupError when it exceeds what a ZIP file can hold */
  add(path: string, { bytes, crc32, sizeBytes }: Deflated): void {
    this.#begin(path, { isStreamed: false, crc32, sizeBytes, deflatedBytes: bytes.byteLength });
    this.#file.take(bytes);
  }

  /** Adds an entry that is too large for memory. @throws SetupError when it exceeds what a ZIP file can hold */
  async addStream(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const entry = this.#begin(path, { isStreamed: true, crc32: 0, sizeBytes: 0, deflatedBytes: 0 });
    await pipeline(measured(content, entry), createDeflateRaw(), async (pieces: AsyncIterable<Uint8Array>) => {
      for await (const piece of pieces) {
        this.#checkSize(entry, piece.byteLength);
        entry.deflatedBytes += piece.byteLength;
        this.#file.take(piece);
        await this.drain();
      }
    });
    this.#checkSize(entry, dataDescriptorBytes);
    this.#file.take(dataDescriptor(entry));
  }

  /** Writes what has been added to the disk once it is worth a write. To be awaited before more is added. */
  drain(): Promise<void> | undefined {
    return this.#file.drain();
  }

  /** Writes the central directory and closes the file. @param name for messages */
  async finish(name: string): Promise<ChunkedFile> {
    const directoryOffset = this.#file.sizeBytes;
    for (const entry of this.#entries) this.#file.take(centralHeader(entry));
    this.#file.take(endRecord(this.entries, this.#directoryBytes, directoryOffset));
    return await this.#file.finish(name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file[Symbol.asyncDispose]();
  }

  #begin(path: string, facts: Omit<ZipEntry, 'path' | 'offset'>): ZipEntry {
    const entry = { path, offset: this.#file.sizeBytes, ...facts };
    if (this.entries === zipLimits.entries) throw tooMuch(entry);
    this.#checkSize(entry, ZipFile.costOf(path, entry.deflatedBytes));
    this.#entries.push(entry);
    this.#directoryBytes += centralHeaderBytes + Buffer.byteLength(path);
    this.#file.take(localHeader(entry));
    return entry;
  }

  /** To be called before `addedBytes` are written: what fits into the file also fits into the fields of its records. */
  #checkSize(entry: ZipEntry, addedBytes: number): void {
    if (Math.max(entry.sizeBytes, this.sizeBytes + addedBytes) > zipLimits.sizeBytes) throw tooMuch(entry);
  }
}

/** Updates the entry's checksum and size as its content passes. */
async function* measured(content: AsyncIterable<Uint8Array>, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    entry.crc32 = crc32(piece, entry.crc32);
    entry.sizeBytes += piece.byteLength;
    yield piece;
  }
}

function tooMuch({ path }: ZipEntry): SetupError {
  const { entries, sizeBytes } = zipLimits;
  return new SetupError(
    `Could not add ${path} to a ZIP file, which can hold ${formatBytes(sizeBytes)} and ${entries} files`,
    { remedy: 'Exclude it, or split the upload.' },
  );
}
