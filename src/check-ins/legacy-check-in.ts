import { messageOf, SetupError } from '../errors.ts';
import { HttpError } from '../http/errors.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { CheckInState } from './check-in-state.ts';
import type { CheckInStatus } from './ingest-api.ts';
import type { LegacyCheckIns } from './legacy-api.ts';
import type { MonitorConfig } from './monitor-config.ts';
import type { Monitors } from './monitors-api.ts';

export interface LegacyApi {
  readonly checkIns: LegacyCheckIns;
  readonly monitors: Pick<Monitors, 'create'>;
  /** Where new monitors are created. */
  readonly project: string | undefined;
}

/** Returns the server's ID of the check-in. @param elapsedMs since the start of the step */
export async function openLegacyCheckIn(
  api: LegacyApi,
  state: CheckInState,
  elapsedMs: number,
  saveState: (state: CheckInState) => void,
): Promise<string> {
  const openedAfterMs = Math.round(elapsedMs);
  saveState({ ...state, legacy: { openedAfterMs } });
  try {
    const id = await openAndCreateMonitor(api, state, openedAfterMs);
    saveState({ ...state, legacy: { openedAfterMs, id } });
    return id;
  } catch (error) {
    if (isRejected(error)) saveState(state);
    throw error;
  }
}

/**
 * Opens the check-in now if the main step could not. It is not added as a finished one: these servers raise no alert for
 * an added error if a parallel job has checked in since this one started.
 */
export async function closeLegacyCheckIn(
  api: LegacyApi,
  state: CheckInState,
  status: CheckInStatus,
  elapsedMs: number,
): Promise<void> {
  const { monitorSlug, environment, legacy } = state;
  const durationMs = Math.round(elapsedMs);
  const openedId = legacy && (legacy.id ?? (await api.checkIns.findOpen({ monitorSlug, environment, ...legacy })));
  const id = openedId ?? (await openAndCreateMonitor(api, state, durationMs));
  await api.checkIns.finish(monitorSlug, id, { status, durationMs });
}

/** With a token, these servers do not create a monitor for a check-in. */
async function openAndCreateMonitor(
  api: LegacyApi,
  { monitorSlug, environment, config }: CheckInState,
  openedAfterMs: number,
): Promise<string> {
  const open = () => api.checkIns.open({ monitorSlug, environment, openedAfterMs });
  try {
    return await open();
  } catch (error) {
    if (!isMissing(error)) throw error;
    if (!config) throw missingMonitorError(error);
  }
  let creationError: unknown;
  await createMonitor(api, monitorSlug, config).catch((error) => {
    creationError = error; // Perhaps because a parallel job has created it.
  });
  try {
    return await open();
  } catch (error) {
    throw isMissing(error) ? new SetupError(messageOf(creationError ?? error)) : error;
  }
}

async function createMonitor({ monitors, project }: LegacyApi, slug: string, config: MonitorConfig): Promise<void> {
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
    throw new SetupError(`${error.message}. ${advice}`, { cause: error.cause });
  }
}

function missingMonitorError(error: RefusalError): SetupError {
  const advice = 'Create the monitor in Sentry, or set monitor-schedule.';
  return new SetupError(`${error.message}. ${advice}`, { cause: error.cause });
}

function isMissing(error: unknown): error is RefusalError {
  return error instanceof RefusalError && error.status === 404;
}

/** Whether the server has certainly opened no check-in. */
function isRejected(error: unknown): boolean {
  if (error instanceof SetupError) return true;
  return error instanceof Error && error.cause instanceof HttpError && error.cause.status < 500;
}
