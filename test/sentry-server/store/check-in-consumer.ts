import type { Timestamp } from '../timestamp.ts';
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

/** A check-in as parsed by the ingest, not yet validated. */
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
 * Processes check-ins after the ingest has responded, like Sentry's monitor consumer: the sender does not learn of
 * errors. A check-in is either applied or added to the dropped check-ins of the project.
 */
export class CheckInConsumer {
  readonly #arrivals = new WeakMap<Project, Map<string, readonly Timestamp[]>>();

  consume(project: Project, message: CheckInMessage, now: Timestamp): void {
    // `Nightly Build!` belongs to the monitor `nightly-build`.
    const slug = slugify(message.monitorSlug.slice(0, MAX_SLUG));
    const reason = this.#isLimited(project, `${slug}\n${message.environment}`, now)
      ? 'RATE_LIMITED'
      : applyCheckIn(project, slug, message, now);
    if (reason === null) return;
    const { checkInId, status, environment } = message;
    project.droppedCheckIns.push({ reason, monitor: slug, checkInId, status, environment });
  }

  /** Allows six check-ins per minute for each monitor and environment. */
  #isLimited(project: Project, key: string, now: Timestamp): boolean {
    const arrivals = this.#arrivals.get(project) ?? new Map<string, readonly Timestamp[]>();
    this.#arrivals.set(project, arrivals);
    const times = (arrivals.get(key) ?? []).filter((time) => time > now - MINUTE);
    const limited = times.length >= PER_MINUTE;
    arrivals.set(key, limited ? times : [...times, now]);
    return limited;
  }
}

function applyCheckIn(project: Project, slug: string, message: CheckInMessage, now: Timestamp): DropReason | null {
  const { status, environment, checkInId } = message;
  if (!isStatus(status)) return 'UNKNOWN_STATUS';
  if (message.config !== null && !isValidConfig(message.config)) return 'MONITOR_INVALID_CONFIG';
  const monitor = ensureMonitor(project, slug, message.config);
  if (monitor === undefined) return 'MONITOR_NOT_FOUND';
  if (environment.length > MAX_ENVIRONMENT) return 'MONITOR_INVALID_ENVIRONMENT';
  // Without an id, or with a nil UUID, the check-in belongs to the latest open one of the environment, if any.
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

/** Creates or updates the monitor with the config of the check-in, if it has one. */
function ensureMonitor(project: Project, slug: string, config: Partial<MonitorConfig> | null): Monitor | undefined {
  const known = project.monitor(slug);
  if (config === null) return known;
  if (known === undefined) return project.upsertMonitor(slug, normalizeConfig(config));
  // Missing keys keep their value.
  known.config = { ...known.config, ...normalizeConfig(config) };
  return known;
}

function openCheckIn(message: CheckInMessage, status: CheckInStatus, monitor: Monitor, now: Timestamp): CheckIn {
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

function updateCheckIn(
  known: CheckIn,
  message: CheckInMessage,
  status: CheckInStatus,
  monitor: Monitor,
  now: Timestamp,
) {
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

function timeout(start: Timestamp, { config }: Monitor): Timestamp {
  return start - (start % MINUTE) + config.max_runtime * MINUTE;
}

function isStatus(status: string): status is CheckInStatus {
  return status === 'in_progress' || status === 'ok' || status === 'error';
}
