import type { Log } from '../log.ts';
import type { Monitors } from './monitors-api.ts';
import type { StoredCheckIn } from './result.ts';

const checkInsShown = 5;

/**
 * Reads the newest check-ins of a monitor back: the ingest says yes also to those that it drops. Undefined when they
 * cannot be read, which matters to nobody else.
 *
 * @param id that of the check-in of this run
 */
export async function readLatestCheckIns(
  { monitors, log }: { readonly monitors: Monitors; readonly log: Log },
  { monitorSlug, id }: { readonly monitorSlug: string; readonly id: string | undefined },
): Promise<readonly StoredCheckIn[] | undefined> {
  try {
    const stored = await monitors.latestCheckIns(monitorSlug, checkInsShown);
    return stored.map(({ id: storedId, dateCreated, status, environment, duration }) => ({
      ...{ date: dateCreated, status, environment, isOurs: storedId === id },
      durationSeconds: duration === null ? undefined : duration / 1000,
    }));
  } catch (error) {
    log.debug(`The check-ins of monitor ${monitorSlug} cannot be read back: ${error}`);
    return undefined;
  }
}
