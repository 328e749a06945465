import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/** For the header Accept-Encoding. */
export const acceptedEncodings = 'gzip, deflate, br, zstd';
/** Each of several codings costs memory, and servers apply one. */
const maxCodings = 2;

export class UnknownEncodingError extends Error {
  constructor(encoding: string) {
    super(`its encoding "${encoding.slice(0, 100)}" is unknown`);
  }
}

interface DecodedBody {
  readonly bytes: Buffer;
  /** False if the body is longer than the limit; then the bytes are its start. */
  readonly isWhole: boolean;
}

/** Reads a body up to a limit of decompressed bytes, so that a small answer cannot fill the memory. */
export async function readDecoded(body: Readable, encoding: string, maxBytes: number): Promise<DecodedBody> {
  const parts: Buffer[] = [];
  let sizeBytes = 0;
  for await (const part of decode(body, encoding)) {
    parts.push(part);
    sizeBytes += part.byteLength;
    if (sizeBytes > maxBytes) break; // Closes the connection, so the rest is not received.
  }
  return { bytes: Buffer.concat(parts).subarray(0, maxBytes), isWhole: sizeBytes <= maxBytes };
}

function decode(body: Readable, encoding: string): AsyncIterable<Buffer> {
  const codings = encoding.split(',').map((coding) => coding.trim().toLowerCase());
  const applied = codings.filter((coding) => coding !== '' && coding !== 'identity').reverse();
  const streams = applied.map((coding) => decoders[coding]?.());
  if (applied.length > maxCodings || streams.includes(undefined)) {
    body.on('error', () => undefined).destroy();
    throw new UnknownEncodingError(encoding);
  }
  let decoded: NodeJS.ReadableStream = body;
  // An error reaches the reader through the last stream.
  for (const stream of streams) if (stream) decoded = pipeline(decoded, stream, () => undefined);
  return decoded as Readable;
}
