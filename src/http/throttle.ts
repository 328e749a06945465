import pLimit from 'p-limit';

const initialConcurrency = 16;
/** Also the number of connections in the pool. */
export const maxConcurrency = 64;
/** A slower response is no reason to send more requests at once. */
const fastResponseMs = 2_000;

/** The limit doubles until the first overload, which halves it; from then on it grows by one (AIMD, as in TCP). */
export class Throttle {
  readonly #limit = pLimit(initialConcurrency);
  #successes = 0;
  #wasOverloaded = false;
  #reducedAtMs = Number.NEGATIVE_INFINITY;

  get concurrency(): number {
    return this.#limit.concurrency;
  }

  run<T>(task: () => Promise<T>): Promise<T> {
    return this.#limit(task);
  }

  succeeded(durationMs: number): void {
    if (durationMs > fastResponseMs || ++this.#successes < this.concurrency) return;
    this.#successes = 0;
    this.#limit.concurrency = Math.min(
      maxConcurrency,
      this.#wasOverloaded ? this.concurrency + 1 : this.concurrency * 2,
    );
  }

  /** Requests that started before the last reduction failed in the same overload, and do not reduce the limit again. */
  overloaded(startMs: number, nowMs: number): void {
    if (startMs <= this.#reducedAtMs) return;
    this.#reducedAtMs = nowMs;
    this.#successes = 0;
    this.#wasOverloaded = true;
    this.#limit.concurrency = Math.max(1, Math.floor(this.concurrency / 2));
  }
}
