import { setImmediate } from 'node:timers/promises';
import pMap from 'p-map';
import { type Batch, batchesOf } from './batches.ts';
import type { BuildFile } from './build-file.ts';
import { jobs } from './jobs.ts';
import type { Threads } from './threads.ts';

type Jobs = typeof jobs;
/** Those that answer with one thing for each. */
type JobOnEach = { [J in keyof Jobs]: ReturnType<Jobs[J]> extends readonly unknown[] ? J : never }[keyof Jobs];

export interface Work<T, J extends JobOnEach> {
  readonly job: J;
  readonly items: Iterable<T>;
  /** What is read for an item. */
  readonly filesOf: (item: T) => readonly BuildFile[];
  /** The words of the job. */
  readonly inputOf: (items: readonly T[]) => Parameters<Jobs[J]>[0];
}

/**
 * Does a job on many files: small ones in the threads, and what is large, or what they could not do, here. Other work has
 * its turn in between.
 *
 * @returns each item with its result, in their order
 * @throws what the job throws, and the reason of the signal: nothing is begun after it
 */
export async function inThreads<T, J extends JobOnEach>(
  threads: Threads,
  { job, items, filesOf, inputOf }: Work<T, J>,
  signal: AbortSignal,
) {
  const sizeOf = (item: T) => filesOf(item).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const doBatch = async ({ items, isLarge }: Batch<T>) => {
    signal.throwIfAborted();
    const input = inputOf(items);
    const there = isLarge ? undefined : await threads.ask(job, input);
    if (!there) await setImmediate();
    const results = (there ?? jobs[job](input as never)) as readonly ReturnType<Jobs[J]>[number][];
    return results.map((result, index) => [items[index] as T, result] as const);
  };
  return (await pMap(batchesOf(items, sizeOf), doBatch, { concurrency: threads.appetite })).flat();
}
