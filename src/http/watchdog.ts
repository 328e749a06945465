/** Removes its only listener at the end: with `AbortSignal.any`, memory grows with tens of thousands of requests. */
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

  reset(): void {
    this.#timer.refresh();
  }

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
