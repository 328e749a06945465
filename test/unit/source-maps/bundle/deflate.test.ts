import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { deflateContent, deflateEntries } from '../../../../src/source-maps/bundle/deflate.ts';
import type { BundleEntry } from '../../../../src/source-maps/bundle/manifest.ts';
import { sha1 } from '../../../sentry-server/store/chunk-store.ts';

function contentOf(sizeBytes: number): Buffer<ArrayBuffer> {
  return Buffer.from(Array.from({ length: sizeBytes }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 20) & 0x3f));
}

function entryOf(index: number, content: Uint8Array<ArrayBuffer>): BundleEntry {
  return { name: `~/${index}.js.map`, type: 'source_map', debugId: undefined, sourceMap: undefined, content };
}

test.each([0, 1, 100, 70_000, 1_000_000])('%i bytes are deflated with their checksum', async (sizeBytes) => {
  const content = contentOf(sizeBytes);
  const deflated = await deflateContent(content);
  expect(deflated).toMatchObject({ contentSha1: sha1(content), sizeBytes });
  expect(Buffer.compare(inflateRawSync(deflated.bytes), content)).toBe(0); // toEqual would print a long diff.
});

describe('deflated entries', () => {
  test('keep their order, whatever their size', async () => {
    const entries = Array.from({ length: 30 }, (_, index) => entryOf(index, contentOf(1 + (index % 4) * 70_000)));
    async function* source() {
      yield* entries;
    }
    const deflated = await Array.fromAsync(deflateEntries(source()));
    expect(deflated.map(({ entry }) => entry.name)).toEqual(entries.map(({ name }) => name));
    for (const [index, { bytes }] of deflated.entries()) {
      expect(Buffer.compare(inflateRawSync(bytes), entries[index]?.content ?? Buffer.alloc(0))).toBe(0);
    }
  });

  test('are read only as far as the memory limit allows', async () => {
    let [read, received, maxPending] = [0, 0, 0];
    async function* source() {
      for (; read < 12; read += 1) {
        maxPending = Math.max(maxPending, read - received);
        yield entryOf(read, Buffer.alloc(8_000_000, read));
      }
    }
    for await (const _ of deflateEntries(source())) received += 1;
    expect(received).toBe(12);
    expect(maxPending).toBeGreaterThan(1); // Several are deflated at a time.
    expect(maxPending).toBeLessThanOrEqual(5); // 32 MiB, and the entry that exceeds the limit.
  });

  test('end with the error of the source', async () => {
    async function* source() {
      yield entryOf(0, contentOf(100_000));
      throw new Error('the file is gone');
    }
    await expect(Array.fromAsync(deflateEntries(source()))).rejects.toThrow('the file is gone');
  });
});
