import { parentPort } from 'node:worker_threads';
import { jobs } from './artifacts/jobs.ts';
import type { Question } from './artifacts/threads.ts';

/** The door of a thread: it answers one question after another, until there are no more. */
parentPort?.on('message', (question: Question | undefined) => {
  if (!question) return parentPort?.close();
  const answer = answerTo(question);
  const transfer = answer && 'bytes' in answer ? [answer.bytes.buffer] : [];
  parentPort?.postMessage(answer, transfer);
});

/** Undefined for trouble: who has asked will meet it himself, and tell of it. */
function answerTo({ job, input }: Question) {
  try {
    return jobs[job](input as never);
  } catch {
    return undefined;
  }
}
