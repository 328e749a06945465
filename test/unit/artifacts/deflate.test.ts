import { expect, test } from 'vitest';
import { pack, packNow, packStream } from '../../../src/artifacts/deflate.ts';

test.each([0, 1, 100, 70_000, 1_000_000])(
  '%i bytes become the same, whether packed here, beside or piece by piece',
  async (sizeBytes) => {
    const content = Buffer.from(
      Array.from({ length: sizeBytes }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 20) & 0x3f),
    );
    async function* inPieces() {
      for (let at = 0; at < sizeBytes; at += 33_333) yield content.subarray(at, at + 33_333);
    }
    const { bytes: here, ...sums } = packNow(content);
    for (const other of [await pack(content), await packStream(inPieces(), new AbortController().signal)]) {
      expect({ ...other, bytes: undefined }).toEqual({ ...sums, bytes: undefined });
      expect(Buffer.compare(here, other.bytes)).toBe(0); // Of so many bytes nobody wants to see the difference.
    }
  },
);
