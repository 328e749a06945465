import type { CheckInStatus } from './ingest-api.ts';

/** A cancelled job counts as an error, since it did not do its work. `ok` and `error` are Sentry's own words. */
const statuses: Readonly<Record<string, CheckInStatus>> = {
  success: 'ok',
  ok: 'ok',
  failure: 'error',
  cancelled: 'error',
  error: 'error',
};

interface JobResult {
  readonly status: CheckInStatus;
  /** A warning; undefined for a known value. */
  readonly problem: string | undefined;
}

/** @param jobStatus the input `job-status`, which may be an expression of the workflow author */
export function readJobStatus(jobStatus: string | undefined): JobResult {
  const status = statuses[jobStatus?.toLowerCase() ?? ''];
  if (status) return { status, problem: undefined };
  const problem =
    `Input job-status is ${jobStatus === undefined ? 'empty' : `"${jobStatus}"`}, so the check-in is closed as error. ` +
    `Known values are ${Object.keys(statuses).join(', ')}.`;
  return { status: 'error', problem };
}
