import { RefusalError } from '../sentry/errors.ts';
import type { CheckInState } from './check-in-state.ts';
import { type LegacyCheckIns, latest } from './legacy-api.ts';
import type { MonitorConfig } from './monitor-config.ts';

export interface LegacyPorts {
  readonly checkIns: LegacyCheckIns;
  readonly createMonitor: (slug: string, config: MonitorConfig) => Promise<void>;
}

/**
 * Opens the check-in on a server from before 24.3. The id is the server's. While it is not known, or was lost with the
 * answer, the newest open check-in of the monitor has to stand for it.
 *
 * @param remember leaves word for the post step
 * @param isNew the monitor is not there yet, and these servers do not make it for a token
 * @returns the server's id
 */
export async function openLegacyCheckIn(
  { checkIns, createMonitor }: LegacyPorts,
  remember: (checkIn: CheckInState) => void,
  pending: CheckInState,
  isNew: boolean,
): Promise<string> {
  const { monitorSlug, environment, config } = pending;
  if (isNew && config) await createMonitor(monitorSlug, config);
  remember({ ...pending, legacyId: latest });
  try {
    const id = await checkIns.add(monitorSlug, { status: 'in_progress', environment });
    remember({ ...pending, legacyId: id });
    return id;
  } catch (error) {
    if (error instanceof RefusalError) remember(pending);
    throw error;
  }
}
