import { expect, test } from 'vitest';
import { HttpError, NetworkError, type NetworkErrorKind } from '../../../src/http/errors.ts';
import type { Repeat } from '../../../src/http/request.ts';
import { classifyFailure, type RetryDecision, retryDelayMs } from '../../../src/http/retry.ts';

const looking: Repeat = { findResult: async () => undefined };
const answered = (status: number) => new HttpError('POST https://sentry.example/', { status, headers: {}, text: '' });
const unanswered = (kind: NetworkErrorKind) => new NetworkError('POST https://sentry.example/', 'it broke', kind, null);

test.each([408, 425, 429])('%i was turned away before anything was done, so anything may be sent again', (status) => {
  expect(classifyFailure(answered(status), 'safe')).toBe('repeat');
  expect(classifyFailure(answered(status), 'unsafe')).toBe('repeat');
  expect(classifyFailure(answered(status), looking)).toBe('repeat');
});

test.each([500, 502, 503, 504, 507, 520, 521, 522, 523, 524])(
  '%i leaves open what happened, so it depends on the request',
  (status) => {
    expect(classifyFailure(answered(status), 'safe')).toBe('repeat');
    expect(classifyFailure(answered(status), 'unsafe')).toBe('give-up');
    expect(classifyFailure(answered(status), looking)).toBe('check-first');
  },
);

test.each([302, 400, 401, 403, 404, 413, 501])('%i is the last word', (status) => {
  expect(classifyFailure(answered(status), 'safe')).toBe('give-up');
  expect(classifyFailure(answered(status), 'unsafe')).toBe('give-up');
  expect(classifyFailure(answered(status), looking)).toBe('give-up');
});

test.each<[what: string, kind: NetworkErrorKind, repeat: Repeat, verdict: RetryDecision]>([
  ['a safe request that never left is repeated', 'unsent', 'safe', 'repeat'],
  ['an unsafe request that never left is repeated', 'unsent', 'unsafe', 'repeat'],
  ['a request to look for that never left is repeated', 'unsent', looking, 'repeat'],
  ['a safe request whose answer was lost is repeated', 'lost', 'safe', 'repeat'],
  ['an unsafe request whose answer was lost is given up', 'lost', 'unsafe', 'give-up'],
  ['a request whose answer was lost is looked for', 'lost', looking, 'check-first'],
  ['a safe request to a server that is not trusted is given up', 'untrusted', 'safe', 'give-up'],
])('%s', (_what, kind, repeat, verdict) => {
  expect(classifyFailure(unanswered(kind), repeat)).toBe(verdict);
});

test.each([
  { attempt: 1, longest: 500 },
  { attempt: 2, longest: 1_000 },
  { attempt: 3, longest: 2_000 },
  { attempt: 5, longest: 8_000 },
  { attempt: 6, longest: 10_000 },
  { attempt: 1_000, longest: 10_000 },
])('after attempt $attempt the next one comes within $longest ms, anywhere in between', ({ attempt, longest }) => {
  const delays = [0, 0.25, 1].map((random) => retryDelayMs(attempt, undefined, random));
  expect(delays).toEqual([0, longest / 4, longest]);
});

test.each([1, 7])('in attempt %i what the server states is obeyed without chance', (attempt) => {
  expect([0, 0.5, 1].map((random) => retryDelayMs(attempt, 30_000, random))).toEqual([30_000, 30_000, 30_000]);
});

test('a server that states no time at all is not asked in a tight loop', () => {
  expect(retryDelayMs(1, 0, 0)).toBeGreaterThanOrEqual(500);
});
