import pLimit from 'p-limit';

const atFirst = 16;
/** As many as the pool has connections. */
export const atMost = 64;
const quickAnswerMs = 2_000;

/**
 * Finds out how many requests at once a server bears. It doubles while all goes well, halves when the server is
 * overloaded, and from then on grows by one: additive increase, multiplicative decrease, as TCP does it.
 */
export class Throttle {
  readonly #limit = pLimit(atFirst);
  #goodInARow = 0;
  #wasOverloaded = false;
  #halvedAtMs = Number.NEGATIVE_INFINITY;

  /** How many may be under way now. */
  get concurrency(): number {
    return this.#limit.concurrency;
  }

  /** Runs the task as soon as there is room. */
  run<T>(task: () => Promise<T>): Promise<T> {
    return this.#limit(task);
  }

  /** A request went well. A slow answer is no reason to send more of them. */
  succeeded(durationMs: number): void {
    if (durationMs > quickAnswerMs || ++this.#goodInARow < this.concurrency) return;
    this.#goodInARow = 0;
    this.#limit.concurrency = Math.min(atMost, this.#wasOverloaded ? this.concurrency + 1 : this.concurrency * 2);
  }

  /**
   * The server had too much to do for a request that began at this time. Requests that were under way together count
   * once: those that began before the last halving tell nothing new.
   */
  overloaded(beganAtMs: number, nowMs: number): void {
    if (beganAtMs <= this.#halvedAtMs) return;
    this.#halvedAtMs = nowMs;
    this.#goodInARow = 0;
    this.#wasOverloaded = true;
    this.#limit.concurrency = Math.max(1, Math.floor(this.concurrency / 2));
  }
}
