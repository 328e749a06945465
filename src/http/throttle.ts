import pLimit from 'p-limit';

const initialConcurrency = 16;
/** Also the number of connections in the pool. */
export const maxConcurrency = 64;
/** A slower response is no reason to send more requests at once. */
const fastResponseMs = 2_000;

/**
 * Limits how many requests are sent at once to what the server can handle. The limit doubles until the first overload. An
 * overload halves it, and from then on it grows by one: additive increase, multiplicative decrease, as in TCP.
 */
export class Throttle {
  readonly #limit = pLimit(initialConcurrency);
  #successes = 0;
  #wasOverloaded = false;
  #reducedAtMs = Number.NEGATIVE_INFINITY;

  /** How many tasks may run at once. */
  get concurrency(): number {
    return this.#limit.concurrency;
  }

  /** Runs the task as soon as the limit allows it. */
  run<T>(task: () => Promise<T>): Promise<T> {
    return this.#limit(task);
  }

  /** Reports a request that succeeded. */
  succeeded(durationMs: number): void {
    if (durationMs > fastResponseMs || ++this.#successes < this.concurrency) return;
    this.#successes = 0;
    this.#limit.concurrency = Math.min(
      maxConcurrency,
      this.#wasOverloaded ? this.concurrency + 1 : this.concurrency * 2,
    );
  }

  /**
   * Reports a request that failed because the server was overloaded. Requests that started before the limit was last
   * reduced failed in the same overload, and do not reduce it again.
   */
  overloaded(startMs: number, nowMs: number): void {
    if (startMs <= this.#reducedAtMs) return;
    this.#reducedAtMs = nowMs;
    this.#successes = 0;
    this.#wasOverloaded = true;
    this.#limit.concurrency = Math.max(1, Math.floor(this.concurrency / 2));
  }
}
