import { createHash, type Hash, hash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { SetupError } from '../errors.ts';
import type { Body } from '../http/body.ts';

/** A file of the build and its name in Sentry. */
export interface BuildFile {
  /** Absolute path on this machine. */
  readonly path: string;
  /** The path as messages show it. */
  readonly displayPath: string;
  /** The path with all links resolved: two paths may lead to one file. */
  readonly realPath?: string;
  /** The artifact name: `~/assets/app.js`. */
  readonly name: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  /** The reference from a script to its source map, if it is known without reading the script. */
  readonly sourceMap?: string | undefined;
}

/** The content of a file as the body of a request. */
export interface FileContent extends Body {
  /** SHA-1 of the bytes that were sent last, as 40 lower-case hex digits. Call it once, after sending. */
  sentSha1(): string;
}

/** Up to this size, one synchronous read takes less time than a stream. Larger files are streamed to save memory. */
const smallBytes = 256 * 1024;

/** Enough for the comments at the end of a script. */
const endBytes = 4096;

/**
 * Opens a file for sending. Each time that it is sent, it is read once.
 *
 * @param onSent called with the size of each piece that is handed over
 * @throws SetupError now or during sending, if the size of the file has changed since it was selected
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

/** SHA-1 of a file's content, which Sentry compares files by, as 40 lower-case hex digits. */
export async function sha1Of(file: Pick<BuildFile, 'path' | 'sizeBytes'>): Promise<string> {
  if (file.sizeBytes <= smallBytes) return hash('sha1', readFileSync(file.path));
  const sum = createHash('sha1');
  for await (const piece of streamFile(file)) sum.update(piece);
  return sum.digest('hex');
}

/** The last few kilobytes of an opened file as text; read from the disk only if the content is not in memory. */
export async function readEnd({ path, sizeBytes }: BuildFile, { bytes }: FileContent): Promise<string> {
  if (bytes) return Buffer.from(bytes.subarray(-endBytes)).toString('utf8');
  const pieces = await Array.fromAsync(createReadStream(path, { start: Math.max(0, sizeBytes - endBytes) }));
  return Buffer.concat(pieces).toString('utf8');
}

function streamFile({ path }: Pick<BuildFile, 'path'>): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: smallBytes });
}

/** Returns a SetupError for an error of the file system, and any other error as it is. */
export function explainReadError(error: unknown, { displayPath }: Pick<BuildFile, 'displayPath'>): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  return new SetupError(`Could not read ${displayPath}: ${error.code}`, {
    remedy: 'Check that the build has finished before this step starts, and that the runner may read the file.',
    cause: error,
  });
}

/** The error for a file that was written to between its selection and the end of the upload. */
export function fileChanged({ displayPath }: Pick<BuildFile, 'displayPath'>): SetupError {
  return new SetupError(`${displayPath} changed during the upload`, {
    remedy: 'Check that the build has finished before this step starts.',
  });
}
