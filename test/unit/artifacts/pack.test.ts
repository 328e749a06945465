import { expect, test } from 'vitest';
import type { BundleEntry } from '../../../src/artifacts/bundle-entry.ts';
import { packNow } from '../../../src/artifacts/deflate.ts';
import { packAhead } from '../../../src/artifacts/pack.ts';

const { signal } = new AbortController();

function entryOf(index: number, told: Pick<BundleEntry, 'sizeBytes' | 'read'> & Partial<BundleEntry>): BundleEntry {
  return { name: `~/${index}.js.map`, type: 'source_map', debugId: undefined, sourceMap: undefined, ...told };
}

test('content comes packed in the order of the entries, from wherever it comes', async () => {
  const contents = Array.from({ length: 30 }, (_, index) => Buffer.from(`${index} `.repeat(1 + index * 5000)));
  const unread = () => Promise.reject(new Error('it need not be read'));
  const entries = contents.map((content, index) => {
    const sizeBytes = content.byteLength;
    if (index % 3 === 0) return entryOf(index, { sizeBytes, read: unread, packed: () => packNow(content) });
    if (index % 3 === 1) return entryOf(index, { sizeBytes, read: async () => content });
    const open = async function* () {
      for (let at = 0; at < sizeBytes; at += 60_000) yield content.subarray(at, at + 60_000);
    };
    return entryOf(index, { sizeBytes, read: unread, open });
  });
  const packed = await Array.fromAsync(packAhead(entries, signal));
  expect(packed.map(({ entry }) => entry.name)).toEqual(entries.map(({ name }) => name));
  for (const [index, { entry, ...one }] of packed.entries()) {
    expect({ ...one, bytes: Buffer.from(one.bytes).toString('hex') }).toEqual({
      ...packNow(contents[index] ?? Buffer.alloc(0)),
      bytes: Buffer.from(packNow(contents[index] ?? Buffer.alloc(0)).bytes).toString('hex'),
    });
  }
});

test.each([
  ['as large as they were known to be', 8_000_000],
  ['that have become large by their sources', 10],
])('few maps at a time are in memory, also those %s', async (_what, sizeBytes) => {
  let [read, told, most] = [0, 0, 0];
  const entries = Array.from({ length: 12 }, (_, index) =>
    entryOf(index, {
      sizeBytes,
      async read() {
        read += 1;
        most = Math.max(most, read - told);
        return Buffer.alloc(8_000_000, index);
      },
    }),
  );
  for await (const { sizeBytes } of packAhead(entries, signal)) {
    expect(sizeBytes).toBe(8_000_000);
    told += 1;
  }
  expect(told).toBe(entries.length);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(6); // Of 32 MiB, and the one whose size was not known.
});

test.each(['read', 'open'] as const)('what goes wrong at %s comes out when it is its turn', async (way) => {
  const broken = new Error('gone');
  const entries = [
    entryOf(0, { sizeBytes: 1, read: async () => Buffer.from('a') }),
    entryOf(1, {
      sizeBytes: 1,
      read: () => Promise.reject(broken),
      ...(way === 'open' && {
        // biome-ignore lint/correctness/useYield: it has nothing to tell.
        open: async function* () {
          throw broken;
        },
      }),
    }),
  ];
  const packing = packAhead(entries, signal);
  if (way === 'open') expect((await packing.next()).value?.entry).toBe(entries[0]);
  await expect(Array.fromAsync(packing)).rejects.toBe(broken);
});
