import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { SetupError } from '../../errors.ts';

const maxReadBytes = 1024 * 1024;

export interface Chunk {
  /** SHA-1, 40 lower-case hex digits. */
  readonly checksum: string;
  readonly path: string;
  readonly offset: number;
  readonly sizeBytes: number;
}

export interface ChunkedFile {
  /** For messages. */
  readonly name: string;
  /** SHA-1. */
  readonly checksum: string;
  readonly sizeBytes: number;
  /** In the order of the file. An empty file has none. */
  readonly chunks: readonly Chunk[];
}

export class ChunkDigest {
  readonly #path: string;
  readonly #chunkSize: number;
  readonly #whole = createHash('sha1');
  readonly #chunks: Chunk[] = [];
  /** Hash of the current chunk; undefined for the first one, which shares the hash of the whole file. */
  #chunk: Hash | undefined;
  #offset = 0;
  #sizeBytes = 0;

  constructor(path: string, chunkSize: number) {
    this.#path = path;
    this.#chunkSize = chunkSize;
  }

  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  update(bytes: Uint8Array): void {
    let rest = bytes;
    while (rest.byteLength > 0) {
      const piece = rest.subarray(0, this.#offset + this.#chunkSize - this.#sizeBytes);
      this.#whole.update(piece);
      this.#chunk?.update(piece);
      this.#sizeBytes += piece.byteLength;
      if (this.#sizeBytes - this.#offset === this.#chunkSize) this.#endChunk();
      rest = rest.subarray(piece.byteLength);
    }
  }

  /** Must be called once, after the last update. */
  finish(name: string): ChunkedFile {
    if (this.#sizeBytes > this.#offset) this.#endChunk();
    return { name, checksum: this.#whole.digest('hex'), sizeBytes: this.#sizeBytes, chunks: this.#chunks };
  }

  #endChunk(): void {
    const checksum = (this.#chunk ?? this.#whole.copy()).digest('hex');
    this.#chunks.push({
      checksum,
      path: this.#path,
      offset: this.#offset,
      sizeBytes: this.#sizeBytes - this.#offset,
    });
    this.#offset = this.#sizeBytes;
    this.#chunk = createHash('sha1');
  }
}

export async function readChunk(chunk: Chunk): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(streamChunk(chunk)));
}

/** @throws SetupError when the file became shorter after its checksums were computed */
export async function* streamChunk({ path, offset, sizeBytes }: Chunk): AsyncGenerator<Buffer> {
  if (sizeBytes === 0) return;
  let readBytes = 0;
  const options = { start: offset, end: offset + sizeBytes - 1, highWaterMark: Math.min(sizeBytes, maxReadBytes) };
  for await (const piece of createReadStream(path, options)) {
    readBytes += piece.byteLength;
    yield piece;
  }
  if (readBytes === sizeBytes) return;
  throw new SetupError(`${path} changed during the upload`, {
    remedy: 'Check that the build has finished before the upload starts.',
  });
}
