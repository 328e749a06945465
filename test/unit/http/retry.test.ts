import { expect, test } from 'vitest';
import { HttpError, NetworkError, type NetworkErrorKind } from '../../../src/http/errors.ts';
import type { Repeat } from '../../../src/http/request.ts';
import { classifyFailure, type RetryDecision, retryDelayMs } from '../../../src/http/retry.ts';

const check: Repeat = { findResult: async () => undefined };
const httpError = (status: number) => new HttpError('POST https://sentry.example/', { status, headers: {}, text: '' });
const networkError = (kind: NetworkErrorKind) =>
  new NetworkError('POST https://sentry.example/', 'it broke', kind, null);

test.each([408, 425, 429])('every request is retried after %i, since the server did nothing', (status) => {
  expect(classifyFailure(httpError(status), 'safe')).toBe('retry');
  expect(classifyFailure(httpError(status), 'unsafe')).toBe('retry');
  expect(classifyFailure(httpError(status), check)).toBe('retry');
});

test.each([500, 502, 503, 504, 507, 520, 521, 522, 523, 524])(
  'after %i the request decides, since it may have taken effect',
  (status) => {
    expect(classifyFailure(httpError(status), 'safe')).toBe('retry');
    expect(classifyFailure(httpError(status), 'unsafe')).toBe('give-up');
    expect(classifyFailure(httpError(status), check)).toBe('check-first');
  },
);

test.each([302, 400, 401, 403, 404, 413, 501])('no request is retried after %i', (status) => {
  expect(classifyFailure(httpError(status), 'safe')).toBe('give-up');
  expect(classifyFailure(httpError(status), 'unsafe')).toBe('give-up');
  expect(classifyFailure(httpError(status), check)).toBe('give-up');
});

test.each<[what: string, kind: NetworkErrorKind, repeat: Repeat, decision: RetryDecision]>([
  ['a safe request that was not sent is retried', 'unsent', 'safe', 'retry'],
  ['an unsafe request that was not sent is retried', 'unsent', 'unsafe', 'retry'],
  ['a request with a check that was not sent is retried', 'unsent', check, 'retry'],
  ['a safe request whose response was lost is retried', 'lost', 'safe', 'retry'],
  ['an unsafe request whose response was lost is not retried', 'lost', 'unsafe', 'give-up'],
  ['a request with a check whose response was lost is checked', 'lost', check, 'check-first'],
  ['a safe request to an untrusted server is not retried', 'untrusted', 'safe', 'give-up'],
])('%s', (_what, kind, repeat, decision) => {
  expect(classifyFailure(networkError(kind), repeat)).toBe(decision);
});

test.each([
  { attempt: 1, maxMs: 500 },
  { attempt: 2, maxMs: 1_000 },
  { attempt: 3, maxMs: 2_000 },
  { attempt: 5, maxMs: 8_000 },
  { attempt: 6, maxMs: 10_000 },
  { attempt: 1_000, maxMs: 10_000 },
])('after attempt $attempt the backoff is at most $maxMs ms', ({ attempt, maxMs }) => {
  const delays = [0, 0.25, 1].map((random) => retryDelayMs(attempt, undefined, random));
  expect(delays).toEqual([0, maxMs / 4, maxMs]);
});

test.each([1, 7])('after attempt %i a delay from the server is not random', (attempt) => {
  expect([0, 0.5, 1].map((random) => retryDelayMs(attempt, 30_000, random))).toEqual([30_000, 30_000, 30_000]);
});

test('a delay of 0 from the server does not cause a tight loop', () => {
  expect(retryDelayMs(1, 0, 0)).toBeGreaterThanOrEqual(500);
});
