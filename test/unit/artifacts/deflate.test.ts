import { expect, test } from 'vitest';
import { pack, packNow } from '../../../src/artifacts/deflate.ts';

test.each([0, 1, 100, 70_000, 1_000_000])(
  '%i bytes become the same, whether packed here or beside',
  async (sizeBytes) => {
    const content = Buffer.from(
      Array.from({ length: sizeBytes }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 20) & 0x3f),
    );
    const [{ bytes: here, ...sums }, beside] = [packNow(content), await pack(content)];
    expect({ ...beside, bytes: undefined }).toEqual({ ...sums, bytes: undefined });
    expect(Buffer.compare(here, beside.bytes)).toBe(0); // Of so many bytes nobody wants to see the difference.
  },
);
