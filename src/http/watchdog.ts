/** Aborts its signal when nothing has moved for a while: nothing sent, nothing received. */
export class Watchdog implements Disposable {
  readonly stallMs: number;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;

  constructor(stallMs: number) {
    this.stallMs = stallMs;
    this.#timer = setTimeout(() => this.#controller.abort(), stallMs);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Passes everything through, and takes each piece as a sign of life. */
  async *watch<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
    for await (const piece of source) {
      this.#timer.refresh();
      yield piece;
    }
    this.#timer.refresh();
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }
}
