import { createHash, type Hash, hash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { SetupError } from '../errors.ts';
import type { Body } from '../http/body.ts';

export interface BuildFile {
  /** Absolute. */
  readonly path: string;
  readonly displayPath: string;
  /** With all links resolved: two paths may lead to one file. */
  readonly realPath?: string;
  /** The artifact name: `~/assets/app.js`. */
  readonly name: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  /** The reference to the map, if it is known without reading the script. */
  readonly sourceMap?: string | undefined;
}

export interface FileContent extends Body {
  /** Hash of the bytes that were sent last, in hex. Call it once, after sending. */
  sentSha1(): string;
}

/** Up to this size, one synchronous read takes less time than a stream. Larger files are streamed to save memory. */
const smallBytes = 256 * 1024;

/** Enough for the comments at the end of a script. */
const endBytes = 4096;

/**
 * Each attempt to send reads the file once, and hashes it on the way.
 *
 * @throws SetupError, now or during sending, if the size of the file has changed since it was selected
 */
export function openContent(file: BuildFile, onSent: (sizeBytes: number) => void = () => {}): FileContent {
  const { path, sizeBytes, contentType } = file;
  if (sizeBytes > smallBytes) return new StreamedContent(file, onSent);
  const bytes = readFileSync(path);
  if (bytes.byteLength !== sizeBytes) throw fileChanged(file);
  onSent(sizeBytes);
  return {
    contentType,
    sizeBytes,
    bytes,
    async *open() {
      yield bytes;
    },
    sentSha1: () => hash('sha1', bytes),
  };
}

class StreamedContent implements FileContent {
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly #file: BuildFile;
  readonly #onSent: (sizeBytes: number) => void;
  #hash: Hash = createHash('sha1');

  constructor(file: BuildFile, onSent: (sizeBytes: number) => void) {
    this.#file = file;
    this.#onSent = onSent;
    this.sizeBytes = file.sizeBytes;
    this.contentType = file.contentType;
  }

  async *open(): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha1'); // Not shared: an aborted attempt may still deliver a piece.
    this.#hash = hash;
    let sentBytes = 0;
    for await (const piece of streamFile(this.#file)) {
      sentBytes += piece.byteLength;
      if (sentBytes > this.sizeBytes) break;
      hash.update(piece);
      this.#onSent(piece.byteLength);
      yield piece;
    }
    if (sentBytes !== this.sizeBytes) throw fileChanged(this.#file);
  }

  sentSha1(): string {
    return this.#hash.digest('hex');
  }
}

/** To compare the file with a stored one of the same name and size; no other file is hashed before it is sent. */
export async function sha1Of(file: Pick<BuildFile, 'path' | 'sizeBytes'>): Promise<string> {
  if (file.sizeBytes <= smallBytes) return hash('sha1', readFileSync(file.path));
  const sum = createHash('sha1');
  for await (const piece of streamFile(file)) sum.update(piece);
  return sum.digest('hex');
}

export async function readEnd({ path, sizeBytes }: BuildFile, { bytes }: FileContent): Promise<string> {
  if (bytes) return Buffer.from(bytes.subarray(-endBytes)).toString('utf8');
  const pieces = await Array.fromAsync(createReadStream(path, { start: Math.max(0, sizeBytes - endBytes) }));
  return Buffer.concat(pieces).toString('utf8');
}

function streamFile({ path }: Pick<BuildFile, 'path'>): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: smallBytes });
}

/** Turns errors of the file system into a SetupError, and returns any other error as it is. */
export function explainReadError(error: unknown, { displayPath }: Pick<BuildFile, 'displayPath'>): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  return new SetupError(`Could not read ${displayPath}: ${error.code}`, {
    remedy: 'Check that the build has finished before this step starts, and that the runner may read the file.',
    cause: error,
  });
}

export function fileChanged({ displayPath }: Pick<BuildFile, 'displayPath'>): SetupError {
  return new SetupError(`${displayPath} changed during the upload`, {
    remedy: 'Check that the build has finished before this step starts.',
  });
}
