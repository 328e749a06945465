import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';

/** A part with a filename. */
export interface FilePart {
  readonly field: string;
  readonly filename: string;
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly sha1: string;
  /** Null for a file that is larger than the limit: only its size and hash are known. */
  readonly content: Buffer | null;
}

export interface Multipart {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly files: readonly FilePart[];
}

/** The default size up to which the content of a file is kept. */
export const KEPT_BYTES = 1024 * 1024;

/** Reads a multipart body as a stream. */
export async function readMultipart(incoming: IncomingMessage, keptBytes = KEPT_BYTES): Promise<Multipart> {
  const fields = new Map<string, string[]>();
  const files: Promise<FilePart>[] = [];
  const form = busboy({
    headers: incoming.headers,
    defParamCharset: 'utf8',
    limits: { fieldSize: KEPT_BYTES },
  });
  form.on('field', (name, value) => fields.set(name, [...(fields.get(name) ?? []), value]));
  form.on('file', (field, stream, { filename, mimeType }) => {
    const part = readFilePart(stream, { field, filename: filename ?? '', contentType: mimeType }, keptBytes);
    // A truncated body fails the pipeline below; the error of the part would be an unhandled rejection.
    part.catch(() => undefined);
    files.push(part);
  });
  // Keeps the connection open after a body that cannot be parsed, so that a 400 can be sent.
  await pipeline(incoming.iterator({ destroyOnReturn: false }), form);
  return { fields, files: await Promise.all(files) };
}

async function readFilePart(
  stream: Readable,
  head: Pick<FilePart, 'field' | 'filename' | 'contentType'>,
  keptBytes: number,
): Promise<FilePart> {
  const hash = createHash('sha1');
  let kept: Buffer[] | null = [];
  let sizeBytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    sizeBytes += chunk.length;
    if (sizeBytes > keptBytes) kept = null;
    kept?.push(chunk);
  }
  return { ...head, sizeBytes, sha1: hash.digest('hex'), content: kept === null ? null : Buffer.concat(kept) };
}
