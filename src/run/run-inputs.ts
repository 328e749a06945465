import type { InputReader } from '../github-actions/input-reader.ts';

const outagePolicies = ['fail', 'warn'] as const;
const defaultTimeoutMinutes = 10;
/** The longest that a job may run on GitHub's own runners. */
const longestTimeoutMinutes = 360;

export interface RunInputs {
  readonly workingDirectory: string;
  /** Only say what would be done. */
  readonly dryRun: boolean;
  /** What becomes of the step when Sentry is down to the end: a wrong set-up always fails it. */
  readonly onOutage: (typeof outagePolicies)[number];
  readonly timeoutMs: number;
  readonly summary: boolean;
}

export function readRun(reader: InputReader): RunInputs {
  return {
    workingDirectory: reader.text('working-directory') ?? '.',
    dryRun: reader.boolean('dry-run', false),
    onOutage: reader.choice('on-outage', outagePolicies, 'fail'),
    timeoutMs: reader.minutes('timeout-minutes', defaultTimeoutMinutes, longestTimeoutMinutes) * 60_000,
    summary: reader.boolean('summary', true),
  };
}
