import { expect, test } from 'vitest';
import type { BundleEntry } from '../../../src/artifacts/bundle-entry.ts';
import { packAhead } from '../../../src/artifacts/pack.ts';

test('maps that have become large by their sources are read one after the other', async () => {
  let [atOnce, most] = [0, 0];
  const entries = Array.from(
    { length: 8 },
    (_, index): BundleEntry => ({
      ...{ name: `~/${index}.js.map`, type: 'source_map', debugId: undefined, sourceMap: undefined, sizeBytes: 10 },
      async read() {
        atOnce += 1;
        most = Math.max(most, atOnce);
        setImmediate(() => {
          atOnce -= 1;
        });
        return Buffer.alloc(1_000_000, index);
      },
    }),
  );
  const packed = await Array.fromAsync(packAhead(entries));
  expect(packed.map(({ entry, sizeBytes }) => [entry, sizeBytes])).toEqual(entries.map((entry) => [entry, 1_000_000]));
  expect(most).toBeLessThan(entries.length);
});
