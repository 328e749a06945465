import type { Clock } from '../clock.ts';
import { type Dsn, parseDsn } from '../sentry/dsn.ts';
import { RefusalError } from '../sentry/errors.ts';
import { type CheckInStatus, type CheckIns, NoCronIngestError } from './api.ts';
import type { CheckInState } from './check-in-state.ts';
import { type LegacyCheckIns, latest } from './legacy-api.ts';

interface CloseCheckInPorts {
  readonly checkIns: CheckIns;
  /** Looks up the DSN, where the main step did not come to it. */
  readonly findDsn: () => Promise<Dsn | undefined>;
  /** The way into servers from before 24.3; undefined where nobody may go it. */
  readonly legacyCheckIns: LegacyCheckIns | undefined;
  readonly clock: Clock;
}

interface ClosedCheckIn {
  readonly status: CheckInStatus;
  readonly durationSeconds: number;
}

/**
 * Tells Sentry how the job has ended. Everything but a success is an error: a job that was cancelled did not run. The
 * settings of the monitor come along once more, since the opening may never have reached Sentry.
 *
 * @param jobStatus `success`, `failure` or `cancelled`, as the runner says it
 * @returns undefined where there is no way to tell it
 * @throws when it could not be told
 */
export async function closeCheckIn(
  ports: CloseCheckInPorts,
  pending: CheckInState,
  jobStatus: string | undefined,
): Promise<ClosedCheckIn | undefined> {
  const { id, monitorSlug, environment, config } = pending;
  const status = jobStatus === 'success' ? 'ok' : 'error';
  const durationSeconds = elapsedMs(pending, ports.clock) / 1000;
  const final = { status, environment, duration: durationSeconds } as const;
  if (pending.legacyId === undefined) {
    const dsn = pending.dsn === undefined ? await ports.findDsn() : parseDsn(pending.dsn);
    if (dsn === undefined && !ports.legacyCheckIns) return undefined;
    try {
      if (dsn) {
        await ports.checkIns.send(dsn, monitorSlug, { ...final, check_in_id: id, monitor_config: config });
        return { status, durationSeconds };
      }
    } catch (error) {
      if (!(error instanceof NoCronIngestError && ports.legacyCheckIns)) throw error;
    }
  }
  await closeLegacy(ports.legacyCheckIns, pending, final);
  return { status, durationSeconds };
}

/** Where no check-in was opened, one is added that is finished already. */
async function closeLegacy(
  legacy: LegacyCheckIns | undefined,
  { monitorSlug, legacyId }: CheckInState,
  final: { readonly status: CheckInStatus; readonly environment: string; readonly duration: number },
): Promise<void> {
  if (legacy === undefined) throw new Error(`The check-in of monitor ${monitorSlug} is open, and the token is gone.`);
  try {
    if (legacyId !== undefined) return await legacy.finish(monitorSlug, legacyId, final);
  } catch (error) {
    const isGone = legacyId === latest && error instanceof RefusalError && error.status === 404;
    if (!isGone) throw error;
  }
  await legacy.add(monitorSlug, final);
}

/**
 * How long the job took. The clock of the day may be set while the job runs, so the other one counts; unless that has
 * begun anew, with the machine.
 */
function elapsedMs({ startedAtMs, startedAtUptimeMs }: CheckInState, clock: Clock): number {
  const elapsed = clock.uptime() - startedAtUptimeMs;
  return elapsed >= 0 ? elapsed : Math.max(0, clock.now() - startedAtMs);
}
