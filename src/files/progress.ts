import type { Clock } from '../clock.ts';
import { formatBytes } from '../format.ts';
import type { Log } from '../log.ts';

const reportEveryMs = 5_000;

interface Amount {
  /** Undefined where they go together, and none is done before all are. */
  readonly files?: number;
  readonly bytes: number;
}

/** Tells of long work, at most a line every few seconds; of short work it tells nothing. */
export class Progress {
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #total: Amount;
  readonly #beganAtMs: number;
  #toldAtMs: number;
  #files = 0;
  #sentBytes = 0;
  #sparedBytes = 0;

  constructor({ log, clock }: { log: Log; clock: Clock }, total: Amount) {
    this.#log = log;
    this.#clock = clock;
    this.#total = total;
    this.#beganAtMs = clock.now();
    this.#toldAtMs = this.#beganAtMs;
  }

  get durationMs(): number {
    return this.#clock.now() - this.#beganAtMs;
  }

  /** So many more bytes are on their way. */
  readonly sent = (sizeBytes: number): void => {
    this.#sentBytes += sizeBytes;
    this.#tell();
  };

  /** One more file is known to be stored. @param sparedBytes what did not have to be sent for it */
  finished(sparedBytes: number): void {
    this.#files += 1;
    this.#sparedBytes += sparedBytes;
    this.#tell();
  }

  #tell(): void {
    const nowMs = this.#clock.now();
    if (nowMs - this.#toldAtMs < reportEveryMs) return;
    this.#toldAtMs = nowMs;
    const { files, bytes } = this.#total;
    const rate = this.#sentBytes / ((nowMs - this.#beganAtMs) / 1000);
    const doneBytes = this.#sentBytes + this.#sparedBytes;
    const left = rate > 0 && bytes > doneBytes ? `, about ${Math.ceil((bytes - doneBytes) / rate)} s left` : '';
    const filesDone = files === undefined ? '' : `${this.#files} of ${files} files, `;
    this.#log.info(`${filesDone}${formatBytes(doneBytes)} of ${formatBytes(bytes)}, ${formatBytes(rate)}/s${left}`);
  }
}
