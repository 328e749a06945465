import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HttpError, NetworkError, type NetworkErrorKind } from '../../../src/http/errors.ts';
import type { Repeat } from '../../../src/http/request.ts';
import { classifyFailure, retryDelayMs } from '../../../src/http/retry.ts';

const httpError = fc
  .integer({ min: 300, max: 599 })
  .map((status) => new HttpError('GET', { status, headers: {}, text: '' }));
const networkError = fc
  .constantFrom<NetworkErrorKind>('unsent', 'lost', 'untrusted')
  .map((kind) => new NetworkError('GET', 'gone', kind, undefined));
const failure = fc.oneof(httpError, networkError);
const check: Repeat = { findResult: async () => undefined };

describe('for every failure', () => {
  test('a request that is unsafe to repeat is not retried if the server may have acted on it', () => {
    const mayHaveActed = failure.filter((error) =>
      error instanceof HttpError ? ![408, 425, 429].includes(error.status) : error.kind !== 'unsent',
    );
    fc.assert(fc.property(mayHaveActed, (error) => classifyFailure(error, 'unsafe') === 'give-up'));
    fc.assert(fc.property(mayHaveActed, (error) => classifyFailure(error, check) !== 'retry'));
  });

  test('a request is never retried if a safe one would not be', () => {
    fc.assert(
      fc.property(failure, fc.constantFrom<Repeat>('unsafe', check), (error, repeat) => {
        if (classifyFailure(error, 'safe') === 'give-up') expect(classifyFailure(error, repeat)).toBe('give-up');
      }),
    );
  });

  test('no 3xx, and only three 4xx, are retried', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 499 }), (status) => {
        const decision = classifyFailure(new HttpError('GET', { status, headers: {}, text: '' }), 'safe');
        expect(decision).toBe([408, 425, 429].includes(status) ? 'retry' : 'give-up');
      }),
    );
  });
});

describe('for every attempt and random number', () => {
  const anyAttempt = fc.integer({ min: 1, max: 1_000 });
  const anyRandom = fc.double({ min: 0, max: 1, noNaN: true });

  test('the backoff is between 0 and 10 seconds', () => {
    fc.assert(
      fc.property(anyAttempt, anyRandom, (attempt, random) => {
        const delay = retryDelayMs(attempt, undefined, random);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(10_000);
      }),
    );
  });

  test('a delay from the server is never shortened and not random', () => {
    fc.assert(
      fc.property(anyAttempt, fc.nat(10_000_000), anyRandom, (attempt, serverDelayMs, random) => {
        const delay = retryDelayMs(attempt, serverDelayMs, random);
        expect(delay).toBeGreaterThanOrEqual(serverDelayMs);
        expect(delay).toBe(retryDelayMs(1, serverDelayMs, 0));
      }),
    );
  });
});
