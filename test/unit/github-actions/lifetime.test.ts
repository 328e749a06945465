import { expect, test } from 'vitest';
import { CancelledError } from '../../../src/errors.ts';
import { beginLifetime } from '../../../src/github-actions/lifetime.ts';

test.each(['SIGINT', 'SIGTERM', 'SIGBREAK'] as const)('%s cancels the step, once', (name) => {
  const countBefore = process.listenerCount(name);
  {
    using lifetime = beginLifetime(60_000);
    expect(lifetime.signal.aborted).toBe(false);
    process.emit(name);
    expect(lifetime.signal.reason).toBeInstanceOf(CancelledError);
  }
  expect(process.listenerCount(name)).toBe(countBefore);
});
