import type { RunContext } from '../github-actions/context.ts';
import type { Complaints } from '../github-actions/input-errors.ts';
import { type Dsn, parseDsn } from '../sentry/dsn.ts';
import { environmentProblem, monitorSlugProblem } from '../sentry/rules.ts';
import type { CheckInInputs } from './inputs.ts';
import { type MonitorPlan, planMonitor } from './plan-monitor.ts';

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
  context: RunContext,
  complaints: Complaints,
): CheckInPlan | undefined {
  const { monitorSlug, dsn, monitorEnvironment, mode } = inputs;
  if (monitorSlug === undefined) return undefined;
  const slugProblem = monitorSlugProblem(monitorSlug);
  if (slugProblem) complaints.add('monitor-slug', `"${monitorSlug}" cannot be used: ${slugProblem}`);
  const chosen = monitorEnvironment ?? environment ?? defaultEnvironment;
  const problem = environmentProblem(chosen);
  if (problem && monitorEnvironment) {
    complaints.add('monitor-environment', `"${monitorEnvironment}" cannot be used: ${problem}`);
  }
  const parsed = dsn === undefined ? undefined : parseDsn(dsn);
  if (dsn !== undefined && parsed === undefined) {
    complaints.add('dsn', 'it is no DSN; copy the one of the project from its settings, below Client Keys');
  }
  const monitor = planMonitor(inputs, context, complaints);
  if (slugProblem || problem) return undefined;
  return { monitorSlug, environment: chosen, dsn: parsed, mode, ...monitor };
}
