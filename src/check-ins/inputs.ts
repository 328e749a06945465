import type { InputReader } from '../github-actions/input-reader.ts';
import { parseDsn } from '../sentry/dsn.ts';
import { environmentProblem } from '../sentry/rules.ts';
import { monitorSlugProblem } from './rules.ts';

/** Sentry's limits: 28 days and 7 days, in minutes. */
const maxMarginMinutes = 40_320;
const maxRuntimeLimitMinutes = 10_080;
const maxThreshold = 720;

/** GitHub starts scheduled runs late, especially at the full hour. */
const defaultMarginMinutes = 30;
/** The time limit of jobs on GitHub-hosted runners. */
const defaultMaxRuntimeMinutes = 360;

export type CheckInInputs = ReturnType<typeof readCheckInInputs>;

export function readCheckInInputs(reader: InputReader) {
  const dsn = reader.find('dsn', { env: 'SENTRY_DSN' });
  const secretKey = parseDsn(dsn?.value ?? '')?.secretKey;
  if (secretKey !== undefined) reader.secrets.add(secretKey);
  return {
    monitorSlug: reader.text('monitor-slug', { problem: monitorSlugProblem }),
    dsn,
    monitorEnvironment: reader.text('monitor-environment', { problem: environmentProblem }),
    schedule: reader.text('monitor-schedule'),
    timezone: reader.text('monitor-timezone') ?? 'UTC',
    marginMinutes: reader.wholeNumber('checkin-margin', maxMarginMinutes) ?? defaultMarginMinutes,
    maxRuntimeMinutes: reader.wholeNumber('max-runtime', maxRuntimeLimitMinutes) ?? defaultMaxRuntimeMinutes,
    failureIssueThreshold: reader.wholeNumber('failure-issue-threshold', maxThreshold),
    recoveryThreshold: reader.wholeNumber('recovery-threshold', maxThreshold),
    mode: reader.choice('check-in-mode', ['job', 'heartbeat'], 'job'),
  };
}
