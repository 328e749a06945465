import type { Chunk } from './chunks.ts';
import type { ChunkUploadOptions } from './options.ts';

/** One request of this size keeps a connection busy. Larger ones would only leave the others idle. */
const enoughBytes = 8 * 1024 * 1024;

type BatchLimits = Pick<ChunkUploadOptions, 'chunksPerRequest' | 'maxRequestSize'>;

/**
 * Divides chunks among requests: within the server's limits, and so that as many requests as may be under way at once
 * have something to carry.
 */
export function batchChunks(
  chunks: readonly Chunk[],
  { chunksPerRequest, maxRequestSize }: BatchLimits,
  concurrency: number,
): readonly (readonly Chunk[])[] {
  const mostChunks = Math.max(1, Math.min(chunksPerRequest, Math.ceil(chunks.length / concurrency)));
  return splitIntoBatches(chunks, mostChunks, Math.min(maxRequestSize, enoughBytes));
}

/** Fills one batch after the other, in order. What is too large for any has one of its own. */
export function splitIntoBatches<T extends { readonly sizeBytes: number }>(
  items: readonly T[],
  mostItems: number,
  mostBytes: number,
): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let bytes = 0;
  for (const item of items) {
    const last = batches.at(-1);
    bytes += item.sizeBytes;
    if (last && last.length < mostItems && bytes <= mostBytes) {
      last.push(item);
    } else {
      batches.push([item]);
      bytes = item.sizeBytes;
    }
  }
  return batches;
}
