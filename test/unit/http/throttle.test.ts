import { describe, expect, test } from 'vitest';
import { atMost, Throttle } from '../../../src/http/throttle.ts';

function succeed(throttle: Throttle, times: number, durationMs = 10): void {
  for (let count = 0; count < times; count++) throttle.succeeded(durationMs);
}

describe('a throttle', () => {
  test('doubles while all goes well, up to what the pool has', () => {
    const throttle = new Throttle();
    const seen = [throttle.concurrency];
    for (let round = 0; round < 4; round++) {
      succeed(throttle, throttle.concurrency);
      seen.push(throttle.concurrency);
    }
    expect(seen).toEqual([16, 32, 64, 64, 64]);
    expect(atMost).toBe(64);
  });

  test('halves when the server is overloaded, once for all that were under way together', () => {
    const throttle = new Throttle();
    for (const beganAtMs of [1, 2, 3]) throttle.overloaded(beganAtMs, 10);
    expect(throttle.concurrency).toBe(8);
    throttle.overloaded(11, 20);
    expect(throttle.concurrency).toBe(4);
  });

  test('never stops', () => {
    const throttle = new Throttle();
    for (let time = 1; time < 20; time++) throttle.overloaded(time * 10, time * 10 + 1);
    expect(throttle.concurrency).toBe(1);
  });

  test('grows back by one after an overload', () => {
    const throttle = new Throttle();
    throttle.overloaded(1, 2);
    succeed(throttle, 8);
    expect(throttle.concurrency).toBe(9);
    succeed(throttle, 9);
    expect(throttle.concurrency).toBe(10);
  });

  test('does not grow while answers are slow', () => {
    const throttle = new Throttle();
    succeed(throttle, 100, 5_000);
    expect(throttle.concurrency).toBe(16);
  });

  test('runs no more tasks at once than it allows', async () => {
    const throttle = new Throttle();
    for (let time = 1; time < 5; time++) throttle.overloaded(time * 10, time * 10 + 1);
    let running = 0;
    let most = 0;
    const task = async () => {
      most = Math.max(most, ++running);
      await new Promise((done) => setImmediate(done));
      running--;
    };
    await Promise.all(Array.from({ length: 20 }, () => throttle.run(task)));
    expect(most).toBe(1);
  });
});
