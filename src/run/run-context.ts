import type { PendingCheckIn } from '../check-ins/begin-check-in.ts';
import type { RequestContext } from '../http/request-context.ts';

/** What the stages of a run share. */
export interface RunContext extends RequestContext {
  readonly isDryRun: boolean;
  /** The check-in that has begun; undefined where there is none, and in a dry run. */
  readonly pending: PendingCheckIn | undefined;
  /** Disposed of at the end of the run. */
  readonly cleanup: AsyncDisposableStack;
}
