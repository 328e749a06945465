import type { InputErrors } from '../github-actions/input-errors.ts';
import type { Thresholds } from './decide.ts';
import type { GateInputs } from './inputs.ts';

export interface GatePlan
  extends Pick<GateInputs, 'watchMs' | 'pollMs' | 'issueQuery' | 'baselineRelease' | 'onUnknown'> {
  readonly environment: string;
  readonly thresholds: Thresholds;
  /** Of one look. */
  readonly timeoutMs: number;
}

export function planGate(
  { environment = '', maxNewIssues, minSessions, minCrashFree, maxDrop, ...inputs }: GateInputs,
  { version, timeoutMs }: { readonly version: string; readonly timeoutMs: number },
  inputErrors: InputErrors,
): GatePlan {
  if (environment === '') {
    inputErrors.add('environment', 'it is missing; set the environment that was deployed to, such as production');
  }
  if (inputs.baselineRelease !== undefined && inputs.baselineRelease === version) {
    inputErrors.check('baseline-release', version, 'it is the release itself');
  }
  return { ...inputs, timeoutMs, environment, thresholds: { maxNewIssues, minSessions, minCrashFree, maxDrop } };
}
