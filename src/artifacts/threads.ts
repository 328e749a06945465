import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { jobs } from './jobs.ts';

type Jobs = typeof jobs;
export type JobName = keyof Jobs;

export interface Question<J extends JobName = JobName> {
  readonly job: J;
  readonly input: Parameters<Jobs[J]>[0];
}

/** For fewer files no thread is worth its start. */
const fewestFiles = 500;
/** More get in each other's way at the disk, and each takes memory. */
const mostThreads = 4;

/** Threads that work on many small files, beside the main one. There are none until they are started. */
export class Threads implements AsyncDisposable {
  #threads: readonly Thread[] = [];

  /** Starts them, where there is enough to do. @param files how many there are to work on */
  start(files: number): void {
    const count = Math.min(availableParallelism(), mostThreads);
    if (this.#threads.length > 0 || files < fewestFiles || count < 2) return;
    const program = join(import.meta.dirname, '..', 'thread', 'index.js');
    this.#threads = Array.from({ length: count }, () => new Thread(program));
  }

  /** How many questions keep them at work. */
  get appetite(): number {
    return Math.max(1, 2 * this.#threads.length);
  }

  /**
   * Has a thread do a job.
   *
   * @returns undefined when it is to be done here: there is no thread, or the thread had trouble, which can be told better
   * by who meets it himself
   */
  async ask<J extends JobName>(job: J, input: Parameters<Jobs[J]>[0]): Promise<ReturnType<Jobs[J]> | undefined> {
    const [thread] = this.#threads.toSorted((a, b) => a.asked - b.asked);
    return (await thread?.ask({ job, input })) as ReturnType<Jobs[J]> | undefined;
  }

  /** What they have begun is finished: nothing is left half done. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }
}

/** Answers in the order of the questions. */
class Thread {
  readonly #worker: Worker;
  readonly #ended: Promise<void>;
  #waiting: ((answer: unknown) => void)[] = [];
  #hasEnded = false;

  constructor(program: string) {
    this.#worker = new Worker(program, { env: {}, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 4 } });
    this.#worker.on('message', (answer: unknown) => this.#waiting.shift()?.(answer));
    this.#worker.on('error', () => undefined); // Its end follows.
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#hasEnded = true;
        for (const answer of this.#waiting) answer(undefined);
        resolve();
      });
    });
  }

  get asked(): number {
    return this.#hasEnded ? Number.POSITIVE_INFINITY : this.#waiting.length;
  }

  async ask(question: Question): Promise<unknown> {
    if (this.#hasEnded) return undefined;
    const { promise, resolve } = Promise.withResolvers<unknown>();
    this.#waiting.push(resolve);
    this.#worker.postMessage(question);
    return await promise;
  }

  end(): Promise<void> {
    this.#worker.postMessage(undefined);
    return this.#ended;
  }
}
