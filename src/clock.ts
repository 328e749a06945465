import { setTimeout as delay } from 'node:timers/promises';

/** Time and chance, as a port: what depends on them can be tested without waiting. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Milliseconds on a clock that never jumps. It counts from the same moment in every process, as long as the machine is
   * not started anew.
   */
  uptime(): number;
  /** From 0 to 1. */
  random(): number;
  /** @throws the signal's reason as soon as it aborts. */
  sleep(delayMs: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: Date.now,
  uptime: () => Number(process.hrtime.bigint() / 1_000_000n),
  random: Math.random,
  async sleep(delayMs, signal) {
    try {
      await delay(delayMs, undefined, { signal });
    } catch {
      signal.throwIfAborted();
    }
  },
};
