import type { Log } from '../log.ts';
import { RefusalError } from '../sentry/errors.ts';
import { differences, type MonitorConfig } from './monitor-config.ts';
import type { Monitors } from './monitors-api.ts';
import type { MonitorResult } from './result.ts';

interface ReconcileMonitorPorts {
  readonly monitors: Monitors;
  readonly log: Log;
}

interface ReconcileMonitorPlan {
  readonly monitorSlug: string;
  readonly config: MonitorConfig | undefined;
}

/**
 * Looks whether the monitor is there, and brings it up to date with the workflow. This is help and proof, no more: the
 * check-in carries the same settings. So nothing that goes wrong here matters; undefined when nothing was learnt.
 */
export async function reconcileMonitor(
  { monitors, log }: ReconcileMonitorPorts,
  { monitorSlug, config }: ReconcileMonitorPlan,
): Promise<MonitorResult | undefined> {
  try {
    const stored = await monitors.get(monitorSlug);
    const changes = config ? differences(stored.config, config) : [];
    if (config && changes.length > 0) await update(monitors, monitorSlug, config, log);
    return { existed: true, changes };
  } catch (error) {
    if (error instanceof RefusalError && error.status === 404) return { existed: false, changes: [] };
    log.debug(`Nothing is known of monitor ${monitorSlug}: ${error}`);
    return undefined;
  }
}

async function update(monitors: Monitors, slug: string, config: MonitorConfig, log: Log): Promise<void> {
  try {
    await monitors.update(slug, config);
  } catch (error) {
    log.debug(`The update of monitor ${slug} is left to the check-in: ${error}`);
  }
}
