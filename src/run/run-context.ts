import type { CheckInState } from '../check-ins/check-in-state.ts';
import type { RequestContext } from '../http/request-context.ts';

export interface RunContext extends RequestContext {
  readonly isDryRun: boolean;
  /** Undefined without a check-in and in a dry run. */
  readonly checkInState: CheckInState | undefined;
  /** Disposed of at the end of the run. */
  readonly cleanup: AsyncDisposableStack;
}
