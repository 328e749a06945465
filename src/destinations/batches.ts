import type { Chunk } from '../artifacts/chunks.ts';
import type { ChunkUploadOptions } from '../sentry/chunk-upload-options.ts';

/** One request of this size keeps a connection busy. Larger ones would only leave the others idle. */
const enoughBytes = 8 * 1024 * 1024;

export type BatchLimits = Pick<ChunkUploadOptions, 'chunksPerRequest' | 'maxRequestSize'>;

/**
 * Divides chunks among requests: within the server's limits, and so that as many requests as may be under way at once
 * have something to carry.
 */
export function batchesOf(
  chunks: readonly Chunk[],
  { chunksPerRequest, maxRequestSize }: BatchLimits,
  concurrency: number,
): readonly (readonly Chunk[])[] {
  const mostChunks = Math.max(1, Math.min(chunksPerRequest, Math.ceil(chunks.length / concurrency)));
  const mostBytes = Math.min(maxRequestSize, enoughBytes);
  const batches: Chunk[][] = [];
  let bytes = 0;
  for (const chunk of chunks) {
    const last = batches.at(-1);
    bytes += chunk.sizeBytes;
    if (last && last.length < mostChunks && bytes <= mostBytes) {
      last.push(chunk);
    } else {
      batches.push([chunk]);
      bytes = chunk.sizeBytes;
    }
  }
  return batches;
}
