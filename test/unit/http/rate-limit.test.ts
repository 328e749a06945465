import { expect, test } from 'vitest';
import { retryAfterMs } from '../../../src/http/rate-limit.ts';

const now = Date.parse('2026-01-31T12:00:00Z');
const inSeconds = (seconds: number) => String(now / 1000 + seconds);

test.each([
  ['Retry-After in seconds', { 'retry-after': '7' }, 7_000],
  ['Retry-After as a date', { 'retry-after': 'Sat, 31 Jan 2026 12:00:30 GMT' }, 30_000],
  ['the reset of the web API, in epoch seconds', { 'x-sentry-rate-limit-reset': inSeconds(3) }, 3_000],
  ['a limit of the ingest service', { 'x-sentry-rate-limits': '60:monitor:project:monitor_rate_limit' }, 60_000],
  ['the longest of several limits', { 'x-sentry-rate-limits': '5:error:key, 90:monitor:project, 60::org' }, 90_000],
])('the delay is read from %s', (_source, headers, expected) => {
  expect(retryAfterMs({ status: 429, headers }, now)).toBe(expected);
});

test.each([
  ['Retry-After before the limits', { 'retry-after': '1', 'x-sentry-rate-limits': '60:monitor:project' }, 1_000],
  ['Retry-After before the reset', { 'retry-after': '1', 'x-sentry-rate-limit-reset': inSeconds(9) }, 1_000],
  ['the reset, if Retry-After is invalid', { 'retry-after': 'soon', 'x-sentry-rate-limit-reset': inSeconds(9) }, 9_000],
])('precedence: %s', (_which, headers, expected) => {
  expect(retryAfterMs({ status: 429, headers }, now)).toBe(expected);
});

test.each([
  ['no header', {}],
  ['an invalid Retry-After', { 'retry-after': 'soon' }],
  ['a date that has passed', { 'retry-after': 'Sat, 31 Jan 2026 11:59:00 GMT' }],
  ['a negative Retry-After', { 'retry-after': '-5' }],
  ['a reset that has passed', { 'x-sentry-rate-limit-reset': inSeconds(-1) }],
  ['an empty reset', { 'x-sentry-rate-limit-reset': '' }],
  ['an invalid reset', { 'x-sentry-rate-limit-reset': 'soon' }],
  ['limits without a number', { 'x-sentry-rate-limits': 'monitor:project' }],
  [
    'only the number of remaining requests',
    { 'x-sentry-rate-limit-limit': '40', 'x-sentry-rate-limit-remaining': '0' },
  ],
])('%s gives no delay', (_what, headers) => {
  expect(retryAfterMs({ status: 429, headers }, now)).toBeUndefined();
});

test('a fraction of a millisecond is rounded up', () => {
  expect(retryAfterMs({ status: 429, headers: { 'retry-after': '0.0005' } }, now)).toBe(1);
});

test('the reset, which every response of the web API has, gives a delay only with a 429', () => {
  expect(retryAfterMs({ status: 503, headers: { 'x-sentry-rate-limit-reset': inSeconds(9) } }, now)).toBeUndefined();
});
