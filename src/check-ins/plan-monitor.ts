import type { GitHubContext } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import { crontabProblem } from './crontab.ts';
import type { CheckInInputs } from './inputs.ts';
import type { MonitorConfig } from './monitor-config.ts';
import { knownTimezone } from './rules.ts';
import { parseInterval, type Schedule } from './schedule.ts';

export interface MonitorPlan {
  /** How the monitor shall be set up; undefined where no schedule is known, and the monitor has to be there. */
  readonly config: MonitorConfig | undefined;
  /** Why the schedule that has triggered the run is not passed on, for people. */
  readonly scheduleProblem: string | undefined;
}

/**
 * Decides how the monitor is to be set up. An input that cannot be used is the author's to mend, and becomes a
 * complaint. A line that GitHub runs by and Sentry cannot read is no reason to fail the job.
 */
export function planMonitor(inputs: CheckInInputs, context: GitHubContext, inputErrors: InputErrors): MonitorPlan {
  const timezone = knownTimezone(inputs.timezone);
  if (timezone === undefined) {
    inputErrors.add('monitor-timezone', `"${inputs.timezone}" is no name of the tz database, such as Europe/Vienna`);
  }
  const schedule = inputs.schedule === undefined ? undefined : readSchedule(inputs.schedule, inputErrors);
  const triggered = inputs.schedule === undefined ? context.schedule : undefined;
  const problem = triggered && crontabProblem(triggered);
  const scheduleProblem =
    problem && `The schedule "${triggered}" of this workflow is not passed on to the monitor: ${problem}`;
  const found = schedule ?? (triggered && !problem ? ({ type: 'crontab', value: triggered } as const) : undefined);
  const config = found && {
    schedule: found,
    timezone: timezone ?? 'UTC',
    checkin_margin: inputs.marginMinutes,
    max_runtime: inputs.maxRuntimeMinutes,
    failure_issue_threshold: inputs.failureIssueThreshold,
    recovery_threshold: inputs.recoveryThreshold,
  };
  return { config, scheduleProblem: scheduleProblem || undefined };
}

function readSchedule(text: string, inputErrors: InputErrors): Schedule | undefined {
  const interval = parseInterval(text);
  if (interval) return interval;
  const problem = crontabProblem(text);
  if (problem === undefined) return { type: 'crontab', value: text };
  const isMeantAsInterval = /^every\b/i.test(text);
  inputErrors.add(
    'monitor-schedule',
    isMeantAsInterval
      ? `"${text}" is no interval; give a number and minutes, hours, days, weeks, months or years: every 2 hours`
      : `"${text}" cannot be used: ${problem}; give a crontab line, or an interval such as "every 2 hours"`,
  );
  return undefined;
}
