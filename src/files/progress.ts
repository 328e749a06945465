import type { Clock } from '../clock.ts';
import { formatBytes } from '../format.ts';
import type { Log } from '../log.ts';

const reportEveryMs = 5_000;

interface Amount {
  /** Undefined if the upload is finished for all files at once. */
  readonly files?: number;
  readonly bytes: number;
}

export class Progress {
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #total: Amount;
  readonly #startedAtMs: number;
  #reportedAtMs: number;
  #files = 0;
  #sentBytes = 0;
  #skippedBytes = 0;

  constructor({ log, clock }: { log: Log; clock: Clock }, total: Amount) {
    this.#log = log;
    this.#clock = clock;
    this.#total = total;
    this.#startedAtMs = clock.now();
    this.#reportedAtMs = this.#startedAtMs;
  }

  get durationMs(): number {
    return this.#clock.now() - this.#startedAtMs;
  }

  readonly sent = (sizeBytes: number): void => {
    this.#sentBytes += sizeBytes;
    this.#report();
  };

  /** @param skippedBytes bytes of the stored file that did not have to be sent */
  finished(skippedBytes: number): void {
    this.#files += 1;
    this.#skippedBytes += skippedBytes;
    this.#report();
  }

  #report(): void {
    const nowMs = this.#clock.now();
    if (nowMs - this.#reportedAtMs < reportEveryMs) return;
    this.#reportedAtMs = nowMs;
    const { files, bytes } = this.#total;
    const rate = this.#sentBytes / ((nowMs - this.#startedAtMs) / 1000);
    const doneBytes = this.#sentBytes + this.#skippedBytes;
    const left = rate > 0 && bytes > doneBytes ? `, about ${Math.ceil((bytes - doneBytes) / rate)} s left` : '';
    const filesDone = files === undefined ? '' : `${this.#files} of ${files} files, `;
    this.#log.info(`${filesDone}${formatBytes(doneBytes)} of ${formatBytes(bytes)}, ${formatBytes(rate)}/s${left}`);
  }
}
