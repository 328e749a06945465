import type { InputReader } from '../github-actions/input-reader.ts';
import { parseDsn } from '../sentry/dsn.ts';
import { environmentProblem } from '../sentry/rules.ts';
import { monitorSlugProblem } from './rules.ts';

/** The most that Sentry accepts, in minutes: 28 days and 7 days. */
const longestMargin = 40_320;
const longestRuntime = 10_080;
const highestThreshold = 720;

/** GitHub starts scheduled runs late, especially at the full hour. */
const defaultMargin = 30;
/** The longest that a job may run on GitHub-hosted runners. */
const defaultRuntime = 360;

export type CheckInInputs = ReturnType<typeof readCheckInInputs>;

export function readCheckInInputs(reader: InputReader) {
  const dsn = reader.text('dsn', { env: 'SENTRY_DSN' });
  const secretKey = parseDsn(dsn ?? '')?.secretKey;
  if (secretKey !== undefined) reader.secrets.add(secretKey);
  return {
    monitorSlug: reader.text('monitor-slug', { problem: monitorSlugProblem }),
    dsn,
    monitorEnvironment: reader.text('monitor-environment', { problem: environmentProblem }),
    schedule: reader.text('monitor-schedule'),
    timezone: reader.text('monitor-timezone') ?? 'UTC',
    marginMinutes: reader.wholeNumber('checkin-margin', longestMargin) ?? defaultMargin,
    maxRuntimeMinutes: reader.wholeNumber('max-runtime', longestRuntime) ?? defaultRuntime,
    failureIssueThreshold: reader.wholeNumber('failure-issue-threshold', highestThreshold),
    recoveryThreshold: reader.wholeNumber('recovery-threshold', highestThreshold),
    mode: reader.choice('check-in-mode', ['job', 'heartbeat'], 'job'),
  };
}
