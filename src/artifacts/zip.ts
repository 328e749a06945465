import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { ChunkDigest, type ChunkedFile } from './chunks.ts';
import { record } from './record.ts';

/** A file as it goes into a ZIP: deflated. */
export interface Deflated {
  readonly bytes: Uint8Array;
  /** Of the content, as the next two. */
  readonly crc32: number;
  readonly sizeBytes: number;
}

const signature = { local: 0x04034b50, central: 0x02014b50, sums: 0x08074b50, end: 0x06054b50 };
const zip2 = 20;
/** Names are in UTF-8. */
const flags = 0x0800;
/** Sums and sizes stand behind the content, and in the directory. */
const sumsBehind = 0x0008;
const deflate = 8;
/** The first day that ZIP knows, for all files: the same content makes the same bytes. */
const firstDay = (1 << 5) | 1;
const localBytes = 30;
const centralBytes = 46;
const endBytes = 22;
/** Pieces are gathered until a write is worth its while. */
const writeBytes = 1024 * 1024;

/** What ZIP can hold without its 64-bit extension, which not every reader of bundles knows. */
export const zipLimits = { entries: 0xfffe, sizeBytes: 0xffff_ffff } as const;

/**
 * A ZIP file (APPNOTE 6.3) that is written entry by entry, with its checksums taken on the way. Its bytes follow from what
 * is put in alone. An owner closes it.
 */
export class ZipFile implements AsyncDisposable {
  readonly path: string;
  readonly #file: FileHandle;
  readonly #digest: ChunkDigest;
  readonly #directory: Uint8Array[] = [];
  #directoryBytes = 0;
  #pieces: Uint8Array[] = [];
  #pieceBytes = 0;

  private constructor(path: string, file: FileHandle, chunkSize: number) {
    this.path = path;
    this.#file = file;
    this.#digest = new ChunkDigest(path, chunkSize);
  }

  /** @param head stands before the ZIP; the offsets in it count from the head's start */
  static async create(path: string, chunkSize: number, head: Uint8Array): Promise<ZipFile> {
    const zip = new ZipFile(path, await open(path, 'wx'), chunkSize);
    await zip.#write(head);
    return zip;
  }

  /** What an entry adds to the file. */
  static costOf(path: string, packedBytes: number): number {
    return localBytes + centralBytes + 2 * Buffer.byteLength(path) + packedBytes;
  }

  get entries(): number {
    return this.#directory.length;
  }

  /** Of the file, if it ended now. */
  get sizeBytes(): number {
    return this.#digest.sizeBytes + this.#directoryBytes + endBytes;
  }

  async add(path: string, { bytes, crc32, sizeBytes }: Deflated): Promise<void> {
    const name = Buffer.from(path);
    const entry = Buffer.concat([
      record([zip2, 2], [flags, 2], [deflate, 2], [0, 2], [firstDay, 2]),
      record([crc32, 4], [bytes.byteLength, 4], [sizeBytes, 4], [name.byteLength, 2], [0, 2]),
    ]);
    const whereabouts = record([0, 2], [0, 2], [0, 2], [0, 4], [this.#digest.sizeBytes, 4]);
    const central = Buffer.concat([record([signature.central, 4], [zip2, 2]), entry, whereabouts, name]);
    this.#list(central);
    await this.#write(Buffer.concat([record([signature.local, 4]), entry, name]), bytes);
  }

  /** Adds what is too large for memory: its sums stand behind it. */
  async addStream(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const name = Buffer.from(path);
    const start = this.#digest.sizeBytes;
    const head = record([zip2, 2], [flags | sumsBehind, 2], [deflate, 2], [0, 2], [firstDay, 2]);
    await this.#write(
      record([signature.local, 4]),
      head,
      record([0, 4], [0, 4], [0, 4], [name.byteLength, 2], [0, 2]),
      name,
    );
    const contentStart = this.#digest.sizeBytes;
    let [sum, sizeBytes] = [0, 0];
    const summed = async function* () {
      for await (const piece of content) {
        sum = crc32(piece, sum);
        sizeBytes += piece.byteLength;
        yield piece;
      }
    };
    await pipeline(summed, createDeflateRaw(), async (packed: AsyncIterable<Uint8Array>) => {
      for await (const piece of packed) await this.#write(piece);
    });
    const sums = record([sum, 4], [this.#digest.sizeBytes - contentStart, 4], [sizeBytes, 4]);
    await this.#write(record([signature.sums, 4]), sums);
    const names = record([name.byteLength, 2], [0, 2]);
    const whereabouts = record([0, 2], [0, 2], [0, 2], [0, 4], [start, 4]);
    this.#list(Buffer.concat([record([signature.central, 4], [zip2, 2]), head, sums, names, whereabouts, name]));
  }

  /** Writes the directory, and closes the file. @param name for messages */
  async finish(name: string): Promise<ChunkedFile> {
    const [start, count, length] = [this.#digest.sizeBytes, this.#directory.length, this.#directoryBytes];
    const end = record([signature.end, 4], [0, 4], [count, 2], [count, 2], [length, 4], [start, 4], [0, 2]);
    await this.#write(...this.#directory, end);
    await this.#flush();
    await this.#file.close();
    return this.#digest.finish(name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close();
  }

  #list(central: Buffer): void {
    this.#directory.push(new Uint8Array(central)); // A copy: a buffer of the pool would keep all beside it in memory.
    this.#directoryBytes += central.byteLength;
  }

  async #write(...pieces: readonly Uint8Array[]): Promise<void> {
    for (const piece of pieces) {
      this.#digest.update(piece);
      this.#pieces.push(piece);
      this.#pieceBytes += piece.byteLength;
    }
    if (this.#pieceBytes >= writeBytes) await this.#flush();
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#pieces);
    [this.#pieces, this.#pieceBytes] = [[], 0];
    await this.#file.appendFile(bytes);
  }
}
