import type { Clock } from '../clock.ts';
import { SetupError } from '../errors.ts';
import { type Dsn, parseDsn } from '../sentry/dsn.ts';
import type { CheckInState } from './check-in-state.ts';
import { type CheckInStatus, type CronIngest, NoCronIngestError } from './ingest-api.ts';
import { closeLegacyCheckIn, type LegacyCheckIns } from './legacy-check-ins.ts';

interface CloseCheckInDependencies {
  readonly ingest: CronIngest;
  /** Looks up the DSN if the main step did not. */
  readonly findDsn: () => Promise<Dsn | undefined>;
  readonly legacyCheckIns: LegacyCheckIns | undefined;
  readonly clock: Clock;
}

interface ClosedCheckIn {
  readonly status: CheckInStatus;
  readonly durationSeconds: number;
}

/**
 * A cancelled job counts as an error, since it did not do its work. The settings of the monitor are sent again, because
 * the opening check-in may never have reached Sentry.
 */
export async function closeCheckIn(
  { ingest, findDsn, legacyCheckIns, clock }: CloseCheckInDependencies,
  state: CheckInState,
  jobStatus: string | undefined,
): Promise<ClosedCheckIn> {
  const { id, monitorSlug, environment, config, legacyId } = state;
  const status = jobStatus === 'success' ? 'ok' : 'error';
  const durationSeconds = elapsedMs(state, clock) / 1000;
  const checkIn = { status, environment, duration: durationSeconds } as const;
  if (legacyId === undefined) {
    const dsn = state.dsn === undefined ? await findDsn() : parseDsn(state.dsn);
    try {
      if (dsn) {
        await ingest.send(dsn, monitorSlug, { ...checkIn, check_in_id: id, monitor_config: config });
        return { status, durationSeconds };
      }
    } catch (error) {
      if (!(error instanceof NoCronIngestError && legacyCheckIns)) throw error;
    }
  }
  if (!legacyCheckIns) {
    const reason =
      legacyId === undefined
        ? 'no DSN is known. Set the input dsn or the variable SENTRY_DSN to the DSN of the project.'
        : 'it was opened with auth-token, which the post step does not have. Set auth-token as an input of the step.';
    throw new SetupError(`The check-in of monitor ${monitorSlug} was not closed: ${reason}`);
  }
  await closeLegacyCheckIn(legacyCheckIns, state, checkIn);
  return { status, durationSeconds };
}

/** The wall clock may be set while the job runs, so the uptime counts, unless the machine was restarted. */
function elapsedMs({ startedAtMs, startedAtUptimeMs }: CheckInState, clock: Clock): number {
  const elapsed = clock.uptime() - startedAtUptimeMs;
  return elapsed >= 0 ? elapsed : Math.max(0, clock.now() - startedAtMs);
}
