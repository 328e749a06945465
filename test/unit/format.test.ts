import { expect, test } from 'vitest';
import { formatBytes } from '../../src/format.ts';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1.0 kB'],
  [999_960, '1.0 MB'],
  [1_550_000, '1.6 MB'],
  [2_000_000_000, '2.0 GB'],
  [3_000_000_000_000, '3.0 TB'],
])('%i bytes are shown as %s', (sizeBytes, expected) => {
  expect(formatBytes(sizeBytes)).toBe(expected);
});
