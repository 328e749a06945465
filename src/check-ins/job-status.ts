import type { CheckInStatus } from './ingest-api.ts';

/** A cancelled job counts as an error, since it did not do its work. `ok` and `error` are Sentry's own words. */
const statuses: ReadonlyMap<string, CheckInStatus> = new Map([
  ...['success', 'ok'].map((word) => [word, 'ok'] as const),
  ...['failure', 'cancelled', 'error'].map((word) => [word, 'error'] as const),
]);

interface JobResult {
  readonly status: CheckInStatus;
  /** A warning; undefined for a known value. */
  readonly problem: string | undefined;
}

/** @param jobStatus the input `job-status`, which may be an expression of the workflow author */
export function readJobStatus(jobStatus: string | undefined): JobResult {
  const status = statuses.get(jobStatus?.toLowerCase() ?? '');
  if (status) return { status, problem: undefined };
  const problem =
    `Input job-status is ${jobStatus === undefined ? 'empty' : `"${jobStatus}"`}, so the check-in is closed as error. ` +
    `Known values are ${[...statuses.keys()].join(', ')}.`;
  return { status: 'error', problem };
}
