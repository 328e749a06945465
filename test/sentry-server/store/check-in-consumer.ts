import type { Instant } from '../instant.ts';
import type { CheckIn, CheckInStatus, DropReason, Monitor, MonitorConfig } from './monitor.ts';
import { isValidConfig, normalizeConfig } from './monitor-config.ts';
import type { Project } from './project.ts';
import { slugify } from './slugify.ts';

const SECOND = 1_000_000;
const MINUTE = 60 * SECOND;
const MAX_SLUG = 50;
const MAX_ENVIRONMENT = 64;
const PER_MINUTE = 6;
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** A check-in as the ingest read it; nothing in it has been judged yet. */
export interface CheckInMessage {
  readonly monitorSlug: string;
  readonly checkInId: string | null;
  readonly status: string;
  /** Seconds. */
  readonly duration: number | null;
  readonly environment: string;
  readonly release: string | null;
  readonly config: Partial<MonitorConfig> | null;
}

/**
 * Takes in a check-in after the ingest has answered, as Sentry's monitor consumer does: whatever is wrong with it,
 * the sender is not told. It is either applied, or noted among the project's dropped ones.
 */
export class CheckInConsumer {
  readonly #arrivals = new WeakMap<Project, Map<string, readonly Instant[]>>();

  consume(project: Project, message: CheckInMessage, now: Instant): void {
    // `Nightly Build!` reports to `nightly-build`.
    const slug = slugify(message.monitorSlug.slice(0, MAX_SLUG));
    const reason = this.#limited(project, `${slug}\n${message.environment}`, now)
      ? 'RATE_LIMITED'
      : applyCheckIn(project, slug, message, now);
    if (reason === null) return;
    const { checkInId, status, environment } = message;
    project.droppedCheckIns.push({ reason, monitor: slug, checkInId, status, environment });
  }

  /** Six a minute for each pair of monitor and environment. */
  #limited(project: Project, key: string, now: Instant): boolean {
    const arrivals = this.#arrivals.get(project) ?? new Map<string, readonly Instant[]>();
    this.#arrivals.set(project, arrivals);
    const times = (arrivals.get(key) ?? []).filter((time) => time > now - MINUTE);
    const limited = times.length >= PER_MINUTE;
    arrivals.set(key, limited ? times : [...times, now]);
    return limited;
  }
}

function applyCheckIn(project: Project, slug: string, message: CheckInMessage, now: Instant): DropReason | null {
  const { status, environment, checkInId } = message;
  if (!isStatus(status)) return 'UNKNOWN_STATUS';
  if (message.config !== null && !isValidConfig(message.config)) return 'MONITOR_INVALID_CONFIG';
  const monitor = ensureMonitor(project, slug, message.config);
  if (monitor === undefined) return 'MONITOR_NOT_FOUND';
  if (environment.length > MAX_ENVIRONMENT) return 'MONITOR_INVALID_ENVIRONMENT';
  // Without an id, or with the all-zero one, the latest open check-in of the environment is meant, if there is one.
  const known =
    checkInId === null || checkInId === NO_ID
      ? monitor.checkIns.findLast((open) => open.environment === environment && open.status === 'in_progress')
      : monitor.checkIns.find(({ id }) => id === checkInId);
  if (known === undefined) {
    monitor.checkIns.push(openCheckIn(message, status, monitor, now));
    return null;
  }
  if (known.environment !== environment) return 'CHECKIN_ENVIRONMENT_MISMATCH';
  if (known.status !== 'in_progress') return 'CHECKIN_FINISHED';
  updateCheckIn(known, message, status, monitor, now);
  return null;
}

/** The monitor, made or updated by the config that the check-in may have brought. */
function ensureMonitor(project: Project, slug: string, config: Partial<MonitorConfig> | null): Monitor | undefined {
  const known = project.monitor(slug);
  if (config === null) return known;
  if (known === undefined) return project.upsertMonitor(slug, normalizeConfig(config));
  // Keys left out keep the value they had.
  known.config = { ...known.config, ...normalizeConfig(config) };
  return known;
}

function openCheckIn(message: CheckInMessage, status: CheckInStatus, monitor: Monitor, now: Instant): CheckIn {
  const { checkInId, environment, release, duration } = message;
  return {
    id: checkInId === null || checkInId === NO_ID ? crypto.randomUUID() : checkInId,
    ...{ environment, release, status },
    duration: status === 'in_progress' ? null : duration,
    dateStarted: now,
    dateUpdated: now,
    timeoutAt: timeout(now, monitor),
    heartbeats: 0,
  };
}

function updateCheckIn(known: CheckIn, message: CheckInMessage, status: CheckInStatus, monitor: Monitor, now: Instant) {
  known.dateUpdated = now;
  known.release = message.release ?? known.release;
  known.status = status;
  if (status === 'in_progress') {
    known.heartbeats += 1;
    known.timeoutAt = timeout(now, monitor);
  } else {
    known.duration = message.duration ?? (now - known.dateStarted) / SECOND;
  }
}

function timeout(start: Instant, { config }: Monitor): Instant {
  return start - (start % MINUTE) + config.max_runtime * MINUTE;
}

function isStatus(status: string): status is CheckInStatus {
  return status === 'in_progress' || status === 'ok' || status === 'error';
}
