import { createHash, hash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { crc32, createDeflateRaw, deflateRaw, deflateRawSync } from 'node:zlib';
import type { Deflated } from './zip.ts';

const deflate = promisify(deflateRaw);
/** Half the time of the usual 6, for a tenth more bytes. */
const options = { level: 4 } as const;
/** Up to this size to deflate takes less time than to hand it to another thread. */
export const tinyBytes = 64 * 1024;
/** What is asked of a stream at a time: for each piece another thread is told, and tells of its end. */
const pieceBytes = 1024 * 1024;
/** What deflating may add to so little, and more. */
const spareBytes = 1024;

/** Content as a bundle takes it. */
export interface Packed extends Deflated {
  /** SHA-1 of the content, 40 lower-case hex digits. */
  readonly contentSha1: string;
}

/** Deflates content, beside the main thread where that pays. */
export async function pack(content: Uint8Array): Promise<Packed> {
  const bytes = content.byteLength <= tinyBytes ? deflateTiny(content) : await deflate(content, options);
  return { ...sumsOf(content), bytes };
}

/**
 * Deflates content of which only a piece is in memory at a time, to the same bytes.
 *
 * @throws the reason of the signal
 */
export async function packStream(content: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<Packed> {
  const sha1 = createHash('sha1');
  let [crc, sizeBytes] = [0, 0];
  async function* summed() {
    for await (const piece of content) {
      sha1.update(piece);
      crc = crc32(piece, crc);
      sizeBytes += piece.byteLength;
      yield piece;
    }
  }
  const deflater = createDeflateRaw({ ...options, chunkSize: pieceBytes });
  const gather = (packed: AsyncIterable<Uint8Array>) => Array.fromAsync(packed);
  const pieces = await pipeline(summed, deflater, gather, { signal });
  return { contentSha1: sha1.digest('hex'), crc32: crc, sizeBytes, bytes: Buffer.concat(pieces) };
}

/** Deflates content here and now, to the same bytes. */
export function packNow(content: Uint8Array): Packed {
  const bytes = content.byteLength <= tinyBytes ? deflateTiny(content) : deflateRawSync(content, options);
  return { ...sumsOf(content), bytes };
}

function sumsOf(content: Uint8Array) {
  return { contentSha1: hash('sha1', content), crc32: crc32(content), sizeBytes: content.byteLength };
}

/** With no more memory than the content can need: to clear what zlib takes by itself would cost more than the work. */
function deflateTiny(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(content.byteLength + 1))));
  const memLevel = Math.min(8, Math.max(1, windowBits - 7));
  return deflateRawSync(content, { ...options, windowBits, memLevel, chunkSize: content.byteLength + spareBytes });
}
