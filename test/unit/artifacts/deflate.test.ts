import { expect, test } from 'vitest';
import { pack, packNow } from '../../../src/artifacts/deflate.ts';

test.each([0, 1, 100, 70_000, 3_000_000])(
  '%i bytes become the same, whether packed here or beside',
  async (sizeBytes) => {
    const content = Buffer.from(
      Array.from({ length: sizeBytes }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 20) & 0x3f),
    );
    expect(packNow(content)).toEqual(await pack(content));
  },
);
