/**
 * Aborts its signal when nothing has moved for a while, nothing sent and nothing received, or when the run is interrupted.
 * One listener on the run's signal, taken away at the end: `AbortSignal.any` would leave more behind for each request than
 * the collector takes away in time, which shows in tens of thousands of them.
 */
export class Watchdog implements Disposable {
  readonly stallTimeoutMs: number;
  readonly #controller = new AbortController();
  readonly #interruption: AbortSignal;
  readonly #timer: NodeJS.Timeout;
  #hasStalled = false;

  /** @param interruption ends what is under way; its reason is passed on */
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

  /** Takes note of a sign of life. */
  touch(): void {
    this.#timer.refresh();
  }

  /** Passes everything through, and takes each piece as a sign of life. */
  async *watch<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
    for await (const piece of source) {
      this.touch();
      yield piece;
    }
    this.touch();
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#interruption.removeEventListener('abort', this.#interrupt);
  }

  readonly #interrupt = (): void => this.#controller.abort(this.#interruption.reason);
}
