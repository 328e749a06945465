import { expect, test } from 'vitest';
import { formatBytes, formatDate, formatDuration } from '../../src/format.ts';

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

test.each([
  [0, '0 ms'],
  [340.4, '340 ms'],
  [999.6, '1.0 s'],
  [59_940, '59.9 s'],
  [59_960, '1 min'],
  [125_000, '2 min 5 s'],
  [600_000, '10 min'],
])('%d milliseconds are shown as %s', (durationMs, expected) => {
  expect(formatDuration(durationMs)).toBe(expected);
});

test.each([
  ['2026-01-31T12:00:00Z', '2026-01-31 12:00:00 UTC'],
  ['2026-01-31T12:00:00.295000Z', '2026-01-31 12:00:00 UTC'],
  ['2026-01-31T13:00:00+01:00', '2026-01-31 12:00:00 UTC'],
  ['soon', 'soon'],
])('the date %s is shown as %s', (date, expected) => {
  expect(formatDate(date)).toBe(expected);
});
