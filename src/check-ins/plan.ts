import type { GitHubContext } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import { type Dsn, parseDsn } from '../sentry/dsn.ts';
import { environmentProblem } from '../sentry/rules.ts';
import { crontabProblem } from './crontab.ts';
import type { CheckInInputs } from './inputs.ts';
import { type MonitorConfig, parseInterval, type Schedule } from './monitor-config.ts';
import { knownTimezone, monitorSlugProblem } from './rules.ts';

const defaultEnvironment = 'production';

export interface CheckInPlan {
  readonly monitorSlug: string;
  readonly environment: string;
  /** Undefined if it has to be looked up. */
  readonly dsn: Dsn | undefined;
  /** Where the DSN comes from: `input dsn`, `SENTRY_DSN`. */
  readonly dsnSource: string | undefined;
  /** `heartbeat`: nothing is sent before the job has ended. */
  readonly mode: CheckInInputs['mode'];
  /** Undefined if no schedule is known: the monitor has to exist, and is not changed. */
  readonly config: MonitorConfig | undefined;
  /** Why the schedule of the workflow is not sent to Sentry, as a warning. */
  readonly scheduleProblem: string | undefined;
}

/**
 * Plans the check-in even if an invalid input ends the run: the post step still has to report the failure.
 *
 * @returns undefined without a monitor, or if Sentry would reject its slug or environment
 */
export function planCheckIn(
  inputs: CheckInInputs,
  deployEnvironment: string | undefined,
  context: GitHubContext,
  inputErrors: InputErrors,
): CheckInPlan | undefined {
  const { monitorSlug, mode } = inputs;
  if (monitorSlug === undefined) return undefined;
  const environment = inputs.monitorEnvironment ?? deployEnvironment ?? defaultEnvironment;
  const dsn = inputs.dsn && parseDsn(inputs.dsn.value);
  if (inputs.dsn !== undefined && dsn === undefined) {
    inputErrors.add('dsn', 'it is not a DSN; copy it from Client Keys (DSN) in the settings of the project');
  }
  const timezone = knownTimezone(inputs.timezone);
  if (timezone === undefined) {
    inputErrors.add(
      'monitor-timezone',
      `"${inputs.timezone}" is not a time zone of the tz database; use a name such as Europe/Vienna`,
    );
  }
  const { schedule, scheduleProblem } =
    inputs.schedule === undefined
      ? planEventSchedule(context.schedule)
      : { schedule: readSchedule(inputs.schedule, inputErrors), scheduleProblem: undefined };
  if (monitorSlugProblem(monitorSlug) || environmentProblem(environment)) return undefined;
  const config = schedule && {
    schedule,
    timezone: timezone ?? 'UTC',
    checkin_margin: inputs.marginMinutes,
    max_runtime: inputs.maxRuntimeMinutes,
    failure_issue_threshold: inputs.failureIssueThreshold,
    recovery_threshold: inputs.recoveryThreshold,
  };
  return { monitorSlug, environment, dsn, dsnSource: inputs.dsn?.source, mode, config, scheduleProblem };
}

function readSchedule(text: string, inputErrors: InputErrors): Schedule | undefined {
  const interval = parseInterval(text);
  if (interval) return interval;
  const problem = crontabProblem(text);
  if (problem === undefined) return { type: 'crontab', value: text };
  inputErrors.add(
    'monitor-schedule',
    /^every\b/i.test(text)
      ? `"${text}" is not an interval; use minutes, hours, days, weeks, months or years, as in "every 2 hours"`
      : `"${text}" cannot be used: ${problem}; use a crontab line, or an interval such as "every 2 hours"`,
  );
  return undefined;
}

/** A crontab line that GitHub accepts and Sentry does not is no reason to fail the job. */
function planEventSchedule(line: string | undefined): {
  readonly schedule: Schedule | undefined;
  readonly scheduleProblem: string | undefined;
} {
  if (line === undefined) return { schedule: undefined, scheduleProblem: undefined };
  const problem = crontabProblem(line);
  if (problem === undefined) return { schedule: { type: 'crontab', value: line }, scheduleProblem: undefined };
  const scheduleProblem =
    `The schedule "${line}" of the workflow is not sent to Sentry: ${problem}. ` +
    'Set monitor-schedule to a schedule that Sentry supports.';
  return { schedule: undefined, scheduleProblem };
}
