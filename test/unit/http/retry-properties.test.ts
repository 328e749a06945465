import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HttpError, NetworkError, type NetworkErrorKind } from '../../../src/http/errors.ts';
import type { Repeat } from '../../../src/http/request.ts';
import { classifyFailure, retryDelayMs } from '../../../src/http/retry.ts';

const answer = fc
  .integer({ min: 300, max: 599 })
  .map((status) => new HttpError('GET', { status, headers: {}, text: '' }));
const lost = fc
  .constantFrom<NetworkErrorKind>('unsent', 'lost', 'untrusted')
  .map((kind) => new NetworkError('GET', 'gone', kind, undefined));
const failure = fc.oneof(answer, lost);
const look: Repeat = { findResult: async () => undefined };

describe('whatever went wrong', () => {
  test('a request that is unsafe to repeat is not repeated once the server may have acted on it', () => {
    const mayHaveActed = failure.filter((error) =>
      error instanceof HttpError ? ![408, 425, 429].includes(error.status) : error.kind !== 'unsent',
    );
    fc.assert(fc.property(mayHaveActed, (error) => classifyFailure(error, 'unsafe') === 'give-up'));
    fc.assert(fc.property(mayHaveActed, (error) => classifyFailure(error, look) !== 'repeat'));
  });

  test('what a safe request may not do, no other may', () => {
    fc.assert(
      fc.property(failure, fc.constantFrom<Repeat>('unsafe', look), (error, repeat) => {
        if (classifyFailure(error, 'safe') === 'give-up') expect(classifyFailure(error, repeat)).toBe('give-up');
      }),
    );
  });

  test('a refusal is final: no 3xx, and no 4xx but three, is ever repeated', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 499 }), (status) => {
        const verdict = classifyFailure(new HttpError('GET', { status, headers: {}, text: '' }), 'safe');
        expect(verdict).toBe([408, 425, 429].includes(status) ? 'repeat' : 'give-up');
      }),
    );
  });
});

describe('whatever the attempt and the chance', () => {
  const attempt = fc.integer({ min: 1, max: 1_000 });
  const chance = fc.double({ min: 0, max: 1, noNaN: true });

  test('our own delay is between nothing and ten seconds', () => {
    fc.assert(
      fc.property(attempt, chance, (number, random) => {
        const delay = retryDelayMs(number, undefined, random);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(10_000);
      }),
    );
  });

  test('a delay that the server states is never shortened, and chance has no part in it', () => {
    fc.assert(
      fc.property(attempt, fc.nat(10_000_000), chance, (number, statedMs, random) => {
        const delay = retryDelayMs(number, statedMs, random);
        expect(delay).toBeGreaterThanOrEqual(statedMs);
        expect(delay).toBe(retryDelayMs(1, statedMs, 0));
      }),
    );
  });
});
