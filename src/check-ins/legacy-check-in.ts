import type { Clock } from '../clock.ts';
import { SetupError } from '../errors.ts';
import { HttpError } from '../http/errors.ts';
import { RefusalError } from '../sentry/errors.ts';
import { type CheckInState, elapsedMs } from './check-in-state.ts';
import type { CheckInStatus } from './ingest-api.ts';
import type { LegacyCheckIns } from './legacy-api.ts';
import type { MonitorConfig } from './monitor-config.ts';
import type { Monitors } from './monitors-api.ts';

export interface OpenLegacyDependencies {
  readonly checkIns: LegacyCheckIns;
  readonly monitors: Pick<Monitors, 'create'>;
  /** Where new monitors are created. */
  readonly project: string | undefined;
  readonly clock: Clock;
}

/**
 * Creates the monitor too, which these servers do not do for a check-in.
 *
 * @returns the server's ID of the check-in
 */
export async function openLegacyCheckIn(
  dependencies: OpenLegacyDependencies,
  state: CheckInState,
  saveState: (state: CheckInState) => void,
  isNewMonitor: boolean,
): Promise<string> {
  const { monitorSlug, environment, config } = state;
  let creationError: unknown;
  if (isNewMonitor && config) {
    await createMonitor(dependencies, monitorSlug, config).catch((error) => {
      creationError = error; // Perhaps a parallel job has created it.
    });
  }
  const openedAfterMs = Math.round(elapsedMs(state, dependencies.clock));
  saveState({ ...state, legacy: { openedAfterMs } });
  try {
    const id = await dependencies.checkIns.open({ monitorSlug, environment, openedAfterMs });
    saveState({ ...state, legacy: { openedAfterMs, id } });
    return id;
  } catch (error) {
    if (isRejected(error)) saveState(state);
    const isMissing = error instanceof RefusalError && error.status === 404;
    throw isMissing && creationError ? creationError : error;
  }
}

async function createMonitor(
  { monitors, project }: OpenLegacyDependencies,
  slug: string,
  config: MonitorConfig,
): Promise<void> {
  if (project === undefined) {
    throw new SetupError(
      `Monitor ${slug} does not exist. Create it in Sentry, or set projects to the slug of the project to create it in.`,
    );
  }
  try {
    await monitors.create({ slug, project, config });
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    const advice =
      'Check that the first of projects exists and that auth-token has the scopes org:read and project:read, ' +
      'or create the monitor in Sentry.';
    throw new SetupError(`${error.message}. ${advice}`, { cause: error });
  }
}

/** Whether the server has certainly opened no check-in. */
function isRejected(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof HttpError && error.cause.status < 500;
}

/**
 * Opens the check-in now if the main step could not. It is not added as a finished one: these servers raise no alert for
 * an added error if a parallel job has checked in since this one started.
 */
export async function closeLegacyCheckIn(
  checkIns: LegacyCheckIns,
  { monitorSlug, environment, legacy }: CheckInState,
  status: CheckInStatus,
  exactDurationMs: number,
): Promise<void> {
  const durationMs = Math.round(exactDurationMs);
  const checkIn = { monitorSlug, environment };
  const openedId = legacy && (legacy.id ?? (await checkIns.findOpen({ ...checkIn, ...legacy })));
  const id = openedId ?? (await checkIns.open({ ...checkIn, openedAfterMs: durationMs }));
  await checkIns.finish(monitorSlug, id, { status, durationMs });
}
