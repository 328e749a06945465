import { path } from '../http/path.ts';
import { object, segment } from '../http/response-shape.ts';
import type { SentryClient } from '../sentry/client.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { CheckInState } from './check-in-state.ts';
import type { CheckInStatus } from './ingest-api.ts';
import type { MonitorConfig } from './monitor-config.ts';

/* Check-ins on self-hosted servers older than 24.3, which have no cron ingest. */

interface LegacyCheckIn {
  readonly status: CheckInStatus;
  /** In seconds. The endpoint takes milliseconds. */
  readonly duration?: number | undefined;
  readonly environment: string;
}

const isStoredCheckIn = object<{ readonly id: string }>({ id: segment });

/** The endpoint accepts this instead of an ID, for the newest check-in that is in progress. */
const latest = 'latest';

/**
 * `/organizations/{org}/monitors/{slug}/checkins/`, which later versions have closed for tokens
 * (https://github.com/getsentry/sentry/pull/66172). Needs project:read.
 */
export class LegacyCheckIns {
  readonly #client: SentryClient;

  constructor(client: SentryClient) {
    this.#client = client;
  }

  /** Returns the server's ID. @throws RefusalError with status 404 for a new monitor: these servers create none */
  async add(monitorSlug: string, checkIn: LegacyCheckIn): Promise<string> {
    const request = {
      method: 'POST',
      path: this.#path(monitorSlug),
      json: toApi(checkIn),
      repeat: 'unsafe', // Each request adds another check-in.
      purpose: `add a check-in of monitor ${monitorSlug}`,
    } as const;
    return (await this.#client.json(request, isStoredCheckIn)).id;
  }

  /** Takes an ID or `latest`. The check-in keeps the environment that it was opened in. */
  async finish(monitorSlug: string, id: string, { environment, ...checkIn }: LegacyCheckIn): Promise<void> {
    const request = {
      method: 'PUT',
      path: `${this.#path(monitorSlug)}${path`${id}/`}`,
      json: toApi(checkIn),
      repeat: id === latest ? 'unsafe' : 'safe', // A second request may find another latest check-in.
      purpose: `finish a check-in of monitor ${monitorSlug}`,
    } as const;
    await this.#client.json(request, isStoredCheckIn);
  }

  #path(monitorSlug: string): string {
    return path`organizations/${this.#client.org}/monitors/${monitorSlug}/checkins/`;
  }
}

function toApi({ duration, ...checkIn }: Partial<LegacyCheckIn>) {
  return duration === undefined ? checkIn : { ...checkIn, duration: Math.round(duration * 1000) };
}

export interface OpenLegacyDependencies {
  readonly checkIns: LegacyCheckIns;
  readonly createMonitor: (slug: string, config: MonitorConfig) => Promise<void>;
}

/** If the ID is lost with the answer, the post step closes the latest check-in. */
export async function openLegacyCheckIn(
  { checkIns, createMonitor }: OpenLegacyDependencies,
  state: CheckInState,
  saveState: (state: CheckInState) => void,
  isNewMonitor: boolean,
): Promise<string> {
  const { monitorSlug, environment, config } = state;
  if (isNewMonitor && config) await createMonitor(monitorSlug, config);
  saveState({ ...state, legacyId: latest });
  try {
    const id = await checkIns.add(monitorSlug, { status: 'in_progress', environment });
    saveState({ ...state, legacyId: id });
    return id;
  } catch (error) {
    if (error instanceof RefusalError) saveState(state);
    throw error;
  }
}

/** Adds a finished check-in if none was opened. */
export async function closeLegacyCheckIn(
  checkIns: LegacyCheckIns,
  { monitorSlug, legacyId }: CheckInState,
  checkIn: LegacyCheckIn,
): Promise<void> {
  try {
    if (legacyId !== undefined) return await checkIns.finish(monitorSlug, legacyId, checkIn);
  } catch (error) {
    const isMissing = legacyId === latest && error instanceof RefusalError && error.status === 404;
    if (!isMissing) throw error;
  }
  await checkIns.add(monitorSlug, checkIn);
}
