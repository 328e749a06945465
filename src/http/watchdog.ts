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
  }
}
