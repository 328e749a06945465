import { type FileHandle, open } from 'node:fs/promises';
import { wrapWriteErrors } from '../../github-actions/temporary-files.ts';
import { ChunkDigest, type ChunkedFile } from './chunks.ts';

/** Small pieces are collected, because each write has a fixed cost. */
const minWriteBytes = 1024 * 1024;

/** Writes a new file piece by piece and computes its checksums at the same time. The caller disposes of it. */
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

  /** Appends bytes, which stay in memory until they are written. */
  append(bytes: Uint8Array): void {
    this.#pieces.push(bytes);
    this.#pieceBytes += bytes.byteLength;
  }

  /** Writes the appended bytes if there are enough of them. Await it before appending more. */
  drain(): Promise<void> | undefined {
    return this.#pieceBytes >= minWriteBytes ? this.#flush() : undefined;
  }

  /** Writes the rest and closes the file: some file systems report a failed write only then. @param name for messages */
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
