import type { Log } from '../log.ts';
import { RefusalError } from '../sentry/errors.ts';
import { formatSchedule, type MonitorConfig } from './monitor-config.ts';
import type { Monitor, Monitors } from './monitors-api.ts';
import type { CheckInPlan } from './plan.ts';
import type { MonitorResult } from './result.ts';

interface UpdateMonitorDependencies {
  readonly monitors: Pick<Monitors, 'get' | 'update'>;
  readonly log: Log;
}

/**
 * Failures are only logged at debug level, because the check-in contains the same settings. Returns undefined if the
 * monitor could not be read.
 */
export async function updateMonitor(
  { monitors, log }: UpdateMonitorDependencies,
  { monitorSlug, config }: Pick<CheckInPlan, 'monitorSlug' | 'config'>,
): Promise<MonitorResult | undefined> {
  try {
    const stored = await monitors.get(monitorSlug);
    const changes = config ? describeChanges(stored.config, config) : [];
    if (!config || changes.length === 0) return { existed: true, changes };
    const updated = await monitors.update(monitorSlug, config).catch((error) => {
      log.debug(`Monitor ${monitorSlug} was not updated by the web API. The check-in will update it: ${error}`);
      return undefined;
    });
    const dropped = updated ? describeChanges(updated.config, config) : [];
    return { existed: true, changes: changes.filter((change) => !dropped.includes(change)) };
  } catch (error) {
    if (error instanceof RefusalError && error.status === 404) return { existed: false, changes: [] };
    log.debug(`Could not read monitor ${monitorSlug}: ${error}`);
    return undefined;
  }
}

/** As clauses: `schedule 0 * * * * → 17 3 * * *`. */
function describeChanges(stored: Monitor['config'], wanted: MonitorConfig): readonly string[] {
  const before: Readonly<Record<string, unknown>> = { ...stored, schedule: normalized(storedSchedule(stored)) };
  const after = { ...wanted, schedule: normalized(formatSchedule(wanted.schedule)) };
  return Object.entries(after)
    .filter(([name, value]) => value !== undefined && before[name] !== value)
    .map(([name, value]) => `${name.replaceAll('_', ' ')} ${before[name] ?? 'unset'} → ${value}`);
}

function storedSchedule({ schedule }: Monitor['config']): string {
  if (typeof schedule === 'string') return schedule;
  const [value, unit] = schedule;
  return formatSchedule({ type: 'interval', value, unit });
}

/** Sentry stores a nickname as the crontab line that it stands for. */
const nicknames: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *', '@annually': '0 0 1 1 *', '@monthly': '0 0 1 * *', '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *', '@hourly': '0 * * * *',
}; // biome-ignore format: a table of pairs

function normalized(schedule: string): string {
  return nicknames[schedule] ?? schedule.trim().replace(/\s+/g, ' ');
}
