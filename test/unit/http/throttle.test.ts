import { describe, expect, test } from 'vitest';
import { maxConcurrency, Throttle } from '../../../src/http/throttle.ts';

function succeed(throttle: Throttle, times: number, durationMs = 10): void {
  for (let count = 0; count < times; count++) throttle.succeeded(durationMs);
}

describe('a throttle', () => {
  test('doubles the limit up to the size of the pool', () => {
    const throttle = new Throttle();
    const limits = [throttle.concurrency];
    for (let round = 0; round < 4; round++) {
      succeed(throttle, throttle.concurrency);
      limits.push(throttle.concurrency);
    }
    expect(limits).toEqual([16, 32, 64, 64, 64]);
    expect(maxConcurrency).toBe(64);
  });

  test('halves the limit once for all requests of the same overload', () => {
    const throttle = new Throttle();
    for (const startMs of [1, 2, 3]) throttle.overloaded(startMs, 10);
    expect(throttle.concurrency).toBe(8);
    throttle.overloaded(11, 20);
    expect(throttle.concurrency).toBe(4);
  });

  test('allows at least one request', () => {
    const throttle = new Throttle();
    for (let time = 1; time < 20; time++) throttle.overloaded(time * 10, time * 10 + 1);
    expect(throttle.concurrency).toBe(1);
  });

  test('raises the limit by one after an overload', () => {
    const throttle = new Throttle();
    throttle.overloaded(1, 2);
    succeed(throttle, 8);
    expect(throttle.concurrency).toBe(9);
    succeed(throttle, 9);
    expect(throttle.concurrency).toBe(10);
  });

  test('does not raise the limit if responses are slow', () => {
    const throttle = new Throttle();
    succeed(throttle, 100, 5_000);
    expect(throttle.concurrency).toBe(16);
  });

  test('runs no more tasks at once than the limit', async () => {
    const throttle = new Throttle();
    for (let time = 1; time < 5; time++) throttle.overloaded(time * 10, time * 10 + 1);
    let running = 0;
    let maxRunning = 0;
    const task = async () => {
      maxRunning = Math.max(maxRunning, ++running);
      await new Promise((done) => setImmediate(done));
      running--;
    };
    await Promise.all(Array.from({ length: 20 }, () => throttle.run(task)));
    expect(maxRunning).toBe(1);
  });
});
