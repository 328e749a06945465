import { parentPort, workerData } from 'node:worker_threads';
import { type DoneFiles, type FileOrder, FileWork } from './artifacts/file-work.ts';

const work = new FileWork(workerData);

/** The door of a thread: it carries out one order after another, until there are no more. */
parentPort?.on('message', (order: FileOrder | undefined) => {
  if (order) {
    const done = carryOut(order);
    parentPort?.postMessage(done, done ? [done.bytes.buffer] : []);
  } else {
    work[Symbol.dispose]();
    parentPort?.close();
  }
});

/** Undefined for trouble: who has ordered it will meet it himself, and tell of it. */
function carryOut(order: FileOrder): DoneFiles | undefined {
  try {
    return work.do(order);
  } catch {
    return undefined;
  }
}
