import type { Clock } from '../../src/clock.ts';

/** A clock on which waiting takes no time: `sleep` records the delay and moves the clock forward by it. */
export class FakeClock implements Clock {
  readonly sleptMs: number[] = [];
  readonly #randomValue: number;
  #nowMs = Date.now();

  /** @param randomValue the result of `random`; with 1, each back-off has its maximum length */
  constructor(randomValue = 1) {
    this.#randomValue = randomValue;
  }

  now(): number {
    return this.#nowMs;
  }

  uptime(): number {
    return this.#nowMs;
  }

  random(): number {
    return this.#randomValue;
  }

  async sleep(delayMs: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.sleptMs.push(delayMs);
    this.#nowMs += delayMs;
  }
}
