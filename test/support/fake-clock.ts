import type { Clock } from '../../src/clock.ts';

/** A clock on which waiting takes no time: it notes how long it was asked to wait, and moves on by that. */
export class FakeClock implements Clock {
  readonly sleptMs: number[] = [];
  readonly #chance: number;
  #nowMs = Date.now();

  /** @param chance what `random` gives; with 1 a back-off is as long as it can be. */
  constructor(chance = 1) {
    this.#chance = chance;
  }

  now(): number {
    return this.#nowMs;
  }

  uptime(): number {
    return this.#nowMs;
  }

  random(): number {
    return this.#chance;
  }

  async sleep(delayMs: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.sleptMs.push(delayMs);
    this.#nowMs += delayMs;
  }
}
