import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { CheckInResult } from '../result.ts';
import type { CheckIns } from '../sentry/check-ins.ts';
import { type Dsn, publicDsn } from '../sentry/dsn.ts';

export interface OpenCheckInPorts {
  readonly checkIns: CheckIns;
  /** Looks up the DSN where the workflow names none; undefined when there is none to be found. */
  readonly findDsn: () => Promise<Dsn | undefined>;
  /** Leaves word for the post step. */
  readonly remember: (checkIn: {
    id: string;
    monitorSlug: string;
    environment: string;
    dsn: string;
    startedAtMs: number;
  }) => void;
  readonly clock: Clock;
  readonly log: Log;
}

export interface OpenCheckInPlan {
  readonly monitorSlug: string;
  readonly environment: string;
  readonly dsn: Dsn | undefined;
}

/**
 * Tells Sentry that the job has begun. The id is ours, and saved before the call: the post step can close the check-in
 * even when the answer, or the opening call itself, was lost. Never fails: monitoring must not break what it monitors.
 */
export async function openCheckIn(
  { checkIns, findDsn, remember, clock, log }: OpenCheckInPorts,
  { monitorSlug, environment, dsn: knownDsn }: OpenCheckInPlan,
): Promise<CheckInResult | undefined> {
  const startedAtMs = clock.now();
  const id = randomUUID();
  try {
    const dsn = knownDsn ?? (await findDsn());
    if (dsn === undefined) {
      log.warning(`No check-in for monitor ${monitorSlug}: pass the project's DSN by the input dsn or by SENTRY_DSN.`);
      return undefined;
    }
    remember({ id, monitorSlug, environment, dsn: publicDsn(dsn), startedAtMs });
    await checkIns.send(dsn, monitorSlug, { check_in_id: id, status: 'in_progress', environment });
    return { id, monitorSlug, environment, opened: true };
  } catch (error) {
    log.warning(error instanceof Error ? error.message : String(error));
    return { id, monitorSlug, environment, opened: false };
  }
}
