import type { Complaints } from '../complaints.ts';
import type { CheckInInputs } from '../runner/inputs/check-in.ts';
import { type Dsn, parseDsn } from '../sentry/dsn.ts';
import { environmentProblem, monitorSlugProblem } from '../sentry/rules.ts';

const defaultEnvironment = 'production';

export interface CheckInPlan {
  readonly monitorSlug: string;
  readonly environment: string;
  /** Undefined where it has to be looked up. */
  readonly dsn: Dsn | undefined;
}

/** @param environment the environment of the deploy, which the monitor shares unless it has one of its own */
export function planCheckIn(
  { monitorSlug, dsn, monitorEnvironment }: CheckInInputs,
  environment: string | undefined,
  complaints: Complaints,
): CheckInPlan | undefined {
  if (monitorSlug === undefined) return undefined;
  const slugProblem = monitorSlugProblem(monitorSlug);
  if (slugProblem) complaints.add('monitor-slug', `"${monitorSlug}" cannot be used: ${slugProblem}`);
  const problem = monitorEnvironment && environmentProblem(monitorEnvironment);
  if (problem) complaints.add('monitor-environment', `"${monitorEnvironment}" cannot be used: ${problem}`);
  const parsed = dsn === undefined ? undefined : parseDsn(dsn);
  if (dsn !== undefined && parsed === undefined) {
    complaints.add('dsn', 'it is no DSN; copy the one of the project from its settings, below Client Keys');
  }
  return { monitorSlug, environment: monitorEnvironment ?? environment ?? defaultEnvironment, dsn: parsed };
}
