import { type FileHandle, open } from 'node:fs/promises';
import { wrapWriteErrors } from '../../github-actions/temporary-files.ts';
import { ChunkDigest, type ChunkedFile } from './chunks.ts';

/** Small pieces are collected, because each write has a fixed cost. */
const minWriteBytes = 1024 * 1024;

export class ChunkWriter implements AsyncDisposable {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #digest: ChunkDigest;
  #pieces: Uint8Array[] = [];
  #pieceBytes = 0;
  #writtenBytes = 0;

  private constructor(path: string, file: FileHandle, digest: ChunkDigest) {
    this.#path = path;
    this.#file = file;
    this.#digest = digest;
  }

  /** @throws SetupError when the file cannot be written, now or later */
  static async create(path: string, chunkSize: number): Promise<ChunkWriter> {
    return new ChunkWriter(path, await wrapWriteErrors(path, () => open(path, 'wx')), new ChunkDigest(path, chunkSize));
  }

  get sizeBytes(): number {
    return this.#writtenBytes + this.#pieceBytes;
  }

  /** The bytes stay in memory: await `drain` before appending more. */
  append(bytes: Uint8Array): void {
    this.#pieces.push(bytes);
    this.#pieceBytes += bytes.byteLength;
  }

  drain(): Promise<void> | undefined {
    return this.#pieceBytes >= minWriteBytes ? this.#flush() : undefined;
  }

  /** Closes the file, since some file systems report a failed write only then. */
  async finish(name: string): Promise<ChunkedFile> {
    await this.#flush();
    await wrapWriteErrors(this.#path, () => this.#file.close());
    return this.#digest.finish(name);
  }

  /** Never throws: the file is either finished or no longer needed. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close().catch(() => undefined);
  }

  async #flush(): Promise<void> {
    const [first = new Uint8Array(), ...others] = this.#pieces;
    const bytes = others.length === 0 ? first : Buffer.concat(this.#pieces); // A large piece is not copied.
    [this.#pieces, this.#pieceBytes] = [[], 0];
    this.#writtenBytes += bytes.byteLength;
    this.#digest.update(bytes);
    await wrapWriteErrors(this.#path, () => this.#file.appendFile(bytes));
  }
}
