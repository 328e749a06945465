import { Worker } from 'node:worker_threads';
import type { DoneFiles, FileOrder } from './file-work.ts';

/** A thread that works on files beside the main one, one order after the other. */
export class FileThread {
  readonly #worker: Worker;
  readonly #ended: Promise<void>;
  readonly #waiting: ((done: DoneFiles | undefined) => void)[] = [];
  #hasEnded = false;

  /** Undefined where the system gives none. @param program what it runs; absolute. @param workspace absolute */
  static start(program: string, workspace: string): FileThread | undefined {
    try {
      return new FileThread(program, workspace);
    } catch {
      return undefined;
    }
  }

  private constructor(program: string, workspace: string) {
    const resourceLimits = { maxYoungGenerationSizeMb: 4 };
    this.#worker = new Worker(program, { env: {}, execArgv: [], workerData: workspace, resourceLimits });
    this.#worker.on('message', (done: DoneFiles | undefined) => this.#waiting.shift()?.(done));
    this.#worker.on('error', () => undefined); // Its end follows.
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#hasEnded = true;
        for (const tell of this.#waiting) tell(undefined);
        resolve();
      });
    });
  }

  /** How many orders it has not carried out yet. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** @returns undefined when it had trouble: that is told better by who meets it himself, and does it again */
  async do(order: FileOrder): Promise<DoneFiles | undefined> {
    if (this.#hasEnded) return undefined;
    const { promise, resolve } = Promise.withResolvers<DoneFiles | undefined>();
    this.#waiting.push(resolve);
    this.#worker.postMessage(order);
    return await promise;
  }

  /** Resolves when all that was ordered is done: nothing is left half done. */
  end(): Promise<void> {
    this.#hasEnded = true;
    this.#worker.postMessage(undefined);
    return this.#ended;
  }
}
