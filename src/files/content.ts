import { createHash, type Hash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { SetupError } from '../errors.ts';
import type { BuildFile } from './build-file.ts';
import { readSmallFile } from './small-file.ts';

/** Up to this size a file is read in one go, which costs a third of what a stream does; beyond it, it is streamed. */
const smallBytes = 256 * 1024;

/** The content of a file for a request, with the SHA-1 of what was sent. It is read once for each time it is sent. */
export interface FileContent {
  readonly contentType: string;
  readonly sizeBytes: number;
  /** All of it, where it is small. */
  readonly bytes?: Uint8Array;
  open(): AsyncIterable<Uint8Array>;
  /** SHA-1 of what was sent last, 40 lower-case hex digits; to be asked for once, after it was sent. */
  sentSha1(): string;
}

/**
 * Opens a build file for sending.
 *
 * @param onSent told of every piece that is handed over
 * @throws SetupError now or while it is sent, when the file is no longer as long as it was when it was selected
 */
export async function openContent(
  file: BuildFile,
  onSent: (sizeBytes: number) => void = () => {},
): Promise<FileContent> {
  if (file.sizeBytes > smallBytes) return new StreamedContent(file, onSent);
  const { path, sizeBytes, contentType } = file;
  const bytes = await readSmallFile(path, sizeBytes);
  if (bytes.byteLength !== sizeBytes) throw changed(path);
  onSent(sizeBytes);
  return {
    ...{ contentType, sizeBytes, bytes },
    async *open() {
      yield bytes;
    },
    sentSha1: () => hash('sha1', bytes),
  };
}

class StreamedContent implements FileContent {
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly #path: string;
  readonly #onSent: (sizeBytes: number) => void;
  #hash: Hash = createHash('sha1');

  constructor({ path, sizeBytes, contentType }: BuildFile, onSent: (sizeBytes: number) => void) {
    this.#path = path;
    this.#onSent = onSent;
    this.sizeBytes = sizeBytes;
    this.contentType = contentType;
  }

  async *open(): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha1'); // Its own for each time: a piece of an abandoned time may still come.
    this.#hash = hash;
    let sentBytes = 0;
    for await (const chunk of createReadStream(this.#path)) {
      sentBytes += chunk.byteLength;
      if (sentBytes > this.sizeBytes) break;
      hash.update(chunk);
      this.#onSent(chunk.byteLength);
      yield chunk;
    }
    if (sentBytes !== this.sizeBytes) throw changed(this.#path);
  }

  sentSha1(): string {
    return this.#hash.digest('hex');
  }
}

function changed(path: string): SetupError {
  return new SetupError(`${path} changed while it was sent`, {
    remedy: 'See that the build has ended before the upload starts.',
  });
}
