import type { Clock } from '../clock.ts';
import { SetupError } from '../errors.ts';
import { type Dsn, parseDsn } from '../sentry/dsn.ts';
import { type CheckInState, elapsedMs } from './check-in-state.ts';
import { type CheckInStatus, type CronIngest, NoCronIngestError } from './ingest-api.ts';
import { closeLegacyCheckIn, type LegacyApi } from './legacy-check-in.ts';

interface CloseCheckInDependencies {
  readonly ingest: CronIngest;
  /** Looks up the DSN if the main step did not. */
  readonly findDsn: () => Promise<Dsn | undefined>;
  readonly legacyApi: LegacyApi | undefined;
  readonly clock: Clock;
}

/**
 * Sends the settings of the monitor again, because the opening check-in may never have reached Sentry.
 *
 * @returns the duration in seconds
 */
export async function closeCheckIn(
  { ingest, findDsn, legacyApi, clock }: CloseCheckInDependencies,
  state: CheckInState,
  status: CheckInStatus,
): Promise<number> {
  const { id, monitorSlug, environment, config, legacy } = state;
  const durationMs = elapsedMs(state, clock);
  const durationSeconds = durationMs / 1000;
  if (!legacy) {
    const dsn = state.dsn === undefined ? await findDsn() : parseDsn(state.dsn);
    try {
      if (dsn) {
        const sent = { status, environment, duration: durationSeconds, monitor_config: config } as const;
        await ingest.send(dsn, monitorSlug, { check_in_id: id, ...sent });
        return durationSeconds;
      }
    } catch (error) {
      if (!(error instanceof NoCronIngestError)) throw error;
      if (!legacyApi) throw error.withAdvice();
    }
  }
  if (!legacyApi) {
    const reason = legacy
      ? 'it was opened with auth-token, which the post step does not have. Set auth-token as an input of the step.'
      : 'no DSN is known. Set the input dsn or the variable SENTRY_DSN to the DSN of the project.';
    throw new SetupError(`The check-in of monitor ${monitorSlug} was not closed: ${reason}`);
  }
  await closeLegacyCheckIn(legacyApi, state, status, durationMs);
  return durationSeconds;
}
