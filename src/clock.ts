import { setTimeout as delay } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds on a monotonic clock. The values of two processes can be compared until the machine is restarted. */
  uptime(): number;
  random(): number;
  /** @throws the reason of the signal as soon as it is aborted */
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
