/**
 * Aborts its signal when no data was sent or received for a while, or when the run is interrupted. It has one listener on
 * the signal of the run and removes it at the end: with `AbortSignal.any`, memory grows with tens of thousands of requests.
 */
export class Watchdog implements Disposable {
  readonly stallTimeoutMs: number;
  readonly #controller = new AbortController();
  readonly #interruption: AbortSignal;
  readonly #timer: NodeJS.Timeout;
  #hasStalled = false;

  constructor(stallTimeoutMs: number, interruption: AbortSignal) {
    this.stallTimeoutMs = stallTimeoutMs;
    this.#interruption = interruption;
    this.#timer = setTimeout(() => {
      this.#hasStalled = true;
      this.#controller.abort();
    }, stallTimeoutMs);
    interruption.addEventListener('abort', this.#interrupt);
    if (interruption.aborted) this.#interrupt();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get hasStalled(): boolean {
    return this.#hasStalled;
  }

  /** Starts the stall timeout again. */
  reset(): void {
    this.#timer.refresh();
  }

  /** Returns the source unchanged, and resets the timeout whenever a part of it is read. */
  async *watch<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
    for await (const part of source) {
      this.reset();
      yield part;
    }
    this.reset();
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#interruption.removeEventListener('abort', this.#interrupt);
  }

  readonly #interrupt = (): void => this.#controller.abort(this.#interruption.reason);
}
