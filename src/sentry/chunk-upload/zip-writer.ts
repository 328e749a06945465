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

export interface Deflated {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the original content, like `sizeBytes`. */
  readonly crc32: number;
  readonly sizeBytes: number;
}

/** The limits without ZIP64, an extension that not every reader of bundles supports. */
export const zipLimits = { entries: 0xfffe, sizeBytes: 0xffff_fffe } as const;

/** Equal entries give equal bytes. The caller disposes of it. */
export class ZipFile implements AsyncDisposable {
  readonly path: string;
  readonly #file: ChunkWriter;
  readonly #entries: ZipEntry[] = [];
  #directoryBytes = 0;

  private constructor(path: string, file: ChunkWriter) {
    this.path = path;
    this.#file = file;
  }

  /** @param head counted in offsets, as in sentry-cli, so that readers that take offsets literally can open bundles too */
  static async create(path: string, chunkSize: number, head: Uint8Array): Promise<ZipFile> {
    const file = await ChunkWriter.create(path, chunkSize);
    file.append(head);
    return new ZipFile(path, file);
  }

  /** By how many bytes `add` increases the size of the file. */
  static costOf(path: string, deflatedBytes: number): number {
    return localHeaderBytes + centralHeaderBytes + 2 * Buffer.byteLength(path) + deflatedBytes;
  }

  get entries(): number {
    return this.#entries.length;
  }

  /** As if it were finished now. */
  get sizeBytes(): number {
    return this.#file.sizeBytes + this.#directoryBytes + endRecordBytes;
  }

  /** Await `drain` before adding more. @throws SetupError when it exceeds what a ZIP file can hold */
  add(path: string, { bytes, crc32, sizeBytes }: Deflated): void {
    this.#beginEntry(path, { isStreamed: false, crc32, sizeBytes, deflatedBytes: bytes.byteLength });
    this.#file.append(bytes);
  }

  /** For entries of any size, which are not kept in memory. @throws SetupError like `add` */
  async addStream(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const entry = this.#beginEntry(path, { isStreamed: true, crc32: 0, sizeBytes: 0, deflatedBytes: 0 });
    await pipeline(measure(content, entry), createDeflateRaw(), async (pieces: AsyncIterable<Uint8Array>) => {
      for await (const piece of pieces) {
        this.#checkSize(entry, piece.byteLength);
        entry.deflatedBytes += piece.byteLength;
        this.#file.append(piece);
        await this.drain();
      }
    });
    this.#checkSize(entry, dataDescriptorBytes);
    this.#file.append(dataDescriptor(entry));
  }

  drain(): Promise<void> | undefined {
    return this.#file.drain();
  }

  async finish(name: string): Promise<ChunkedFile> {
    const directoryOffset = this.#file.sizeBytes;
    for (const entry of this.#entries) this.#file.append(centralHeader(entry));
    this.#file.append(endRecord(this.entries, this.#directoryBytes, directoryOffset));
    return await this.#file.finish(name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file[Symbol.asyncDispose]();
  }

  #beginEntry(path: string, fields: Omit<ZipEntry, 'path' | 'offset'>): ZipEntry {
    const entry = { path, offset: this.#file.sizeBytes, ...fields };
    if (this.entries === zipLimits.entries) throw zipLimitExceeded(entry);
    this.#checkSize(entry, ZipFile.costOf(path, entry.deflatedBytes));
    this.#entries.push(entry);
    this.#directoryBytes += centralHeaderBytes + Buffer.byteLength(path);
    this.#file.append(localHeader(entry));
    return entry;
  }

  /** Must be called before `addedBytes` are written. An offset or size within the limit fits into the 32-bit fields. */
  #checkSize(entry: ZipEntry, addedBytes: number): void {
    if (Math.max(entry.sizeBytes, this.sizeBytes + addedBytes) > zipLimits.sizeBytes) throw zipLimitExceeded(entry);
  }
}

async function* measure(content: AsyncIterable<Uint8Array>, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    entry.crc32 = crc32(piece, entry.crc32);
    entry.sizeBytes += piece.byteLength;
    yield piece;
  }
}

function zipLimitExceeded({ path }: ZipEntry): SetupError {
  const { entries, sizeBytes } = zipLimits;
  return new SetupError(
    `Could not add ${path} to a ZIP file, which can hold ${formatBytes(sizeBytes)} and ${entries} files`,
    { remedy: 'Exclude it, or split the upload.' },
  );
}
