import type { InputReader } from '../github-actions/input-reader.ts';

const modes = ['job', 'heartbeat'] as const;

/** The most that Sentry takes, in minutes: 28 days, and 7 days. */
const longestMargin = 40_320;
const longestRuntime = 10_080;
const highestThreshold = 720;

/** GitHub starts scheduled runs late, above all at the full hour. */
const defaultMargin = 30;
/** The longest that a job may run on GitHub's own runners. */
const defaultRuntime = 360;

export interface CheckInInputs {
  readonly monitorSlug: string | undefined;
  readonly dsn: string | undefined;
  readonly monitorEnvironment: string | undefined;
  readonly schedule: string | undefined;
  readonly timezone: string;
  /** In minutes, as is the runtime. */
  readonly margin: number;
  readonly maxRuntime: number;
  readonly failureIssueThreshold: number | undefined;
  readonly recoveryThreshold: number | undefined;
  readonly mode: (typeof modes)[number];
}

export function readCheckIn(reader: InputReader): CheckInInputs {
  return {
    monitorSlug: reader.text('monitor-slug'),
    dsn: reader.text('dsn', { env: 'SENTRY_DSN' }),
    monitorEnvironment: reader.text('monitor-environment'),
    schedule: reader.text('monitor-schedule'),
    timezone: reader.text('monitor-timezone') ?? 'UTC',
    margin: reader.wholeNumber('checkin-margin', longestMargin) ?? defaultMargin,
    maxRuntime: reader.wholeNumber('max-runtime', longestRuntime) ?? defaultRuntime,
    failureIssueThreshold: reader.wholeNumber('failure-issue-threshold', highestThreshold),
    recoveryThreshold: reader.wholeNumber('recovery-threshold', highestThreshold),
    mode: reader.choice('check-in-mode', modes, 'job'),
  };
}
