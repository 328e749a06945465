import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { SetupError } from '../errors.ts';
import type { BuildFile } from './build-file.ts';

/**
 * The content of a build file on its way to a server. It is read once: the SHA-1 of what was sent comes out of the same
 * pass. It can be opened again, and then tells the SHA-1 of the last time.
 */
export class FileContent {
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly #path: string;
  readonly #onSent: (sizeBytes: number) => void;
  #hash: Hash = createHash('sha1');

  /** @param onSent told of every piece that is handed over */
  constructor({ path, sizeBytes, contentType }: BuildFile, onSent: (sizeBytes: number) => void = () => {}) {
    this.#path = path;
    this.#onSent = onSent;
    this.sizeBytes = sizeBytes;
    this.contentType = contentType;
  }

  /** @throws SetupError when the file is no longer as long as it was when it was selected. */
  async *open(): AsyncGenerator<Uint8Array> {
    this.#hash = createHash('sha1');
    let sentBytes = 0;
    for await (const chunk of createReadStream(this.#path)) {
      sentBytes += chunk.byteLength;
      if (sentBytes > this.sizeBytes) break;
      this.#hash.update(chunk);
      this.#onSent(chunk.byteLength);
      yield chunk;
    }
    if (sentBytes !== this.sizeBytes) {
      throw new SetupError(`${this.#path} changed while it was sent`, {
        remedy: 'See that the build has ended before the upload starts.',
      });
    }
  }

  /** SHA-1 of what was sent last; to be asked for once, after it was sent. */
  sentSha1(): string {
    return this.#hash.digest('hex');
  }
}
