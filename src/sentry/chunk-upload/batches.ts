import type { Chunk } from './chunks.ts';
import type { ChunkUploadOptions } from './options.ts';

/** Larger requests are not faster, and leave other connections idle. */
const maxBatchBytes = 8 * 1024 * 1024;

type BatchLimits = Pick<ChunkUploadOptions, 'chunksPerRequest' | 'maxRequestSize'>;

/** Distributes evenly among `concurrency` requests, or more if the server's limits require it. */
export function batchChunks(
  chunks: readonly Chunk[],
  { chunksPerRequest, maxRequestSize }: BatchLimits,
  concurrency: number,
): readonly (readonly Chunk[])[] {
  const maxChunks = Math.max(1, Math.min(chunksPerRequest, Math.ceil(chunks.length / concurrency)));
  return splitIntoBatches(chunks, maxChunks, Math.min(maxRequestSize, maxBatchBytes));
}

/** An item larger than `maxBytes` gets its own batch. */
export function splitIntoBatches<T extends { readonly sizeBytes: number }>(
  items: readonly T[],
  maxItems: number,
  maxBytes: number,
): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let bytes = 0;
  for (const item of items) {
    const last = batches.at(-1);
    bytes += item.sizeBytes;
    if (last && last.length < maxItems && bytes <= maxBytes) {
      last.push(item);
    } else {
      batches.push([item]);
      bytes = item.sizeBytes;
    }
  }
  return batches;
}
