import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchChunks } from '../../../../src/sentry/chunk-upload/batches.ts';

const chunk = (sizeBytes: number, index: number) => ({ checksum: String(index), path: '/x', offset: 0, sizeBytes });
const sizesOf = (chunks: number[], limits: Parameters<typeof batchChunks>[1], concurrency: number) =>
  batchChunks(chunks.map(chunk), limits, concurrency).map((batch) => batch.map(({ sizeBytes }) => sizeBytes));

test.each([
  [
    'chunks are split by number',
    [5, 5, 5, 5, 5],
    { chunksPerRequest: 2, maxRequestSize: 100 },
    1,
    [[5, 5], [5, 5], [5]],
  ],
  ['chunks are split by size', [5, 5, 5], { chunksPerRequest: 64, maxRequestSize: 10 }, 1, [[5, 5], [5]]],
  [
    'chunks are distributed among all connections',
    [5, 5, 5, 5],
    { chunksPerRequest: 64, maxRequestSize: 100 },
    2,
    [
      [5, 5],
      [5, 5],
    ],
  ],
  [
    'a chunk that exceeds the size limit gets its own batch',
    [5, 50, 5],
    { chunksPerRequest: 64, maxRequestSize: 10 },
    1,
    [[5], [50], [5]],
  ],
  ['no chunks give no batches', [], { chunksPerRequest: 64, maxRequestSize: 10 }, 8, []],
])('%s', (_, chunks, limits, concurrency, batches) => {
  expect(sizesOf(chunks, limits, concurrency)).toEqual(batches);
});

test('for any limits, each chunk is in one batch, in order, and no limit is exceeded', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 30_000_000 }), { maxLength: 100 });
  const limits = fc.record({
    chunksPerRequest: fc.integer({ min: 1, max: 70 }),
    maxRequestSize: fc.integer({ min: 1, max: 4e7 }),
  });
  fc.assert(
    fc.property(sizes, limits, fc.integer({ min: 1, max: 8 }), (chunks, limits, concurrency) => {
      const batches = sizesOf(chunks, limits, concurrency);
      expect(batches.flat()).toEqual(chunks);
      for (const batch of batches) {
        expect(batch.length).toBeLessThanOrEqual(limits.chunksPerRequest);
        const bytes = batch.reduce((sum, size) => sum + size, 0);
        expect(batch.length === 1 || bytes <= limits.maxRequestSize).toBe(true);
      }
    }),
  );
});
