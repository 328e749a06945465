import type { Clock } from '../clock.ts';
import type { CheckInStatus, CheckIns } from '../sentry/check-ins.ts';
import type { Dsn } from '../sentry/dsn.ts';

export interface CloseCheckInPlan {
  readonly id: string;
  readonly monitorSlug: string;
  readonly environment: string;
  readonly dsn: Dsn;
  readonly startedAtMs: number;
  /** `success`, `failure` or `cancelled`, as the runner says it. */
  readonly jobStatus: string | undefined;
}

export interface ClosedCheckIn {
  readonly status: CheckInStatus;
  readonly durationSeconds: number;
}

/** Tells Sentry how the job has ended. Everything but a success is an error: a job that was cancelled did not run. */
export async function closeCheckIn(
  { checkIns, clock }: { checkIns: CheckIns; clock: Clock },
  { id, monitorSlug, environment, dsn, startedAtMs, jobStatus }: CloseCheckInPlan,
): Promise<ClosedCheckIn> {
  const status = jobStatus === 'success' ? 'ok' : 'error';
  const durationSeconds = Math.max(0, clock.now() - startedAtMs) / 1000;
  await checkIns.send(dsn, monitorSlug, { check_in_id: id, status, environment, duration: durationSeconds });
  return { status, durationSeconds };
}
