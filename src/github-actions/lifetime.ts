import { CancelledError, OutageError } from '../errors.ts';
import { formatDuration } from '../format.ts';

interface Lifetime extends Disposable {
  /** Aborted when the time limit is reached or the job is cancelled. The reason is an ActionError. */
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
}

/**
 * When a job is cancelled, the runner sends SIGINT, then SIGTERM, and then kills the process. On Windows, it presses Ctrl+C
 * and Ctrl+Break.
 */
const cancellationSignals = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;

export function beginLifetime(timeoutMs: number): Lifetime {
  const controller = new AbortController();
  const expire = () =>
    controller.abort(new OutageError(`the step reached its time limit of ${formatDuration(timeoutMs)}`));
  const timer = setTimeout(expire, timeoutMs);
  const cancel = () => controller.abort(new CancelledError('the job was cancelled'));
  for (const name of cancellationSignals) process.once(name, cancel);
  return {
    signal: controller.signal,
    deadlineMs: Date.now() + timeoutMs,
    [Symbol.dispose]() {
      clearTimeout(timer);
      controller.abort(new CancelledError('the step has ended')); // For requests that are still waiting.
      for (const name of cancellationSignals) process.off(name, cancel);
    },
  };
}
