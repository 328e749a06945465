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
/** Beside the main one. More get in each other's way at the disk, and each takes memory. */
const mostThreads = 2;
/** With so many questions a thread is not idle before the next one comes. */
const enough = 2;

/** Threads that work on many small files, beside the main one. There are none until they are started. */
export class Threads implements AsyncDisposable {
  readonly #program: string;
  readonly #most: number;
  #threads: readonly Thread[] = [];

  /** @param program what a thread runs; absolute. @param most the most threads */
  constructor(
    program = join(import.meta.dirname, '..', 'thread', 'index.js'),
    most = Math.min(availableParallelism() - 1, mostThreads),
  ) {
    this.#program = program;
    this.#most = most;
  }

  /** Starts them, where there is enough to do. @param files how many there are to work on */
  start(files: number): void {
    if (this.#threads.length > 0 || files < fewestFiles) return;
    this.#threads = Array.from({ length: this.#most }, () => new Thread(this.#program));
  }

  /** How many jobs at a time keep everyone at work: the threads, and who asks them. */
  get appetite(): number {
    return enough * this.#threads.length + 1;
  }

  /**
   * Has a thread do a job.
   *
   * @returns undefined when it is to be done here: all threads have enough to do, or this one had trouble, which can be
   * told better by who meets it himself
   */
  async ask<J extends JobName>(job: J, input: Parameters<Jobs[J]>[0]): Promise<ReturnType<Jobs[J]> | undefined> {
    const [thread] = this.#threads.toSorted((a, b) => a.asked - b.asked);
    if (!thread || thread.asked >= enough) return undefined;
    return (await thread.ask({ job, input })) as ReturnType<Jobs[J]> | undefined;
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
