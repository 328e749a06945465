import type { GitHubContext } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import { type Dsn, parseDsn } from '../sentry/dsn.ts';
import { environmentProblem } from '../sentry/rules.ts';
import type { CheckInInputs } from './inputs.ts';
import { type MonitorPlan, planMonitor } from './plan-monitor.ts';
import { monitorSlugProblem } from './rules.ts';

const defaultEnvironment = 'production';

export interface CheckInPlan extends MonitorPlan {
  readonly monitorSlug: string;
  readonly environment: string;
  /** Undefined where it has to be looked up. */
  readonly dsn: Dsn | undefined;
  /** `heartbeat`: nothing is sent before the job has ended. */
  readonly mode: CheckInInputs['mode'];
}

/**
 * There is a plan even where an input is wrong and ends the run: the post step still has to tell of the failure. There
 * is none where Sentry would not know what it is told about.
 *
 * @param environment the environment of the deploy, which the monitor shares unless it has one of its own
 */
export function planCheckIn(
  inputs: CheckInInputs,
  environment: string | undefined,
  context: GitHubContext,
  inputErrors: InputErrors,
): CheckInPlan | undefined {
  const { monitorSlug, dsn, monitorEnvironment, mode } = inputs;
  if (monitorSlug === undefined) return undefined;
  const chosen = monitorEnvironment ?? environment ?? defaultEnvironment;
  const parsed = dsn === undefined ? undefined : parseDsn(dsn);
  if (dsn !== undefined && parsed === undefined) {
    inputErrors.add('dsn', 'it is not a DSN; copy it from Client Keys (DSN) in the settings of the project');
  }
  const monitor = planMonitor(inputs, context, inputErrors);
  if (monitorSlugProblem(monitorSlug) || environmentProblem(chosen)) return undefined;
  return { monitorSlug, environment: chosen, dsn: parsed, mode, ...monitor };
}
