import { CancelledError, OutageError } from '../errors.ts';

/** How long a step may be at work: until its time is spent, or the job is cancelled. */
interface Lifetime extends Disposable {
  /** Aborts at the end; the reason is an ActionError that says which of the two it was. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadlineMs: number;
}

/** What the runner sends when a job is cancelled: first the one, then the other, then it kills the process. */
const cancellations = ['SIGINT', 'SIGTERM'] as const;

/** Begins the lifetime of a step. When it is disposed of, nothing keeps the process from ending. */
export function beginLifetime(timeoutMs: number): Lifetime {
  const controller = new AbortController();
  const spend = () => controller.abort(new OutageError(`the ${timeoutMs / 1000} s that the step may take are spent`));
  const timer = setTimeout(spend, timeoutMs);
  const cancel = () => controller.abort(new CancelledError('the job was cancelled'));
  for (const name of cancellations) process.once(name, cancel);
  return {
    signal: controller.signal,
    deadlineMs: Date.now() + timeoutMs,
    [Symbol.dispose]() {
      clearTimeout(timer);
      controller.abort(new CancelledError('the step has ended')); // Whatever still waits for its turn waits in vain.
      for (const name of cancellations) process.off(name, cancel);
    },
  };
}
