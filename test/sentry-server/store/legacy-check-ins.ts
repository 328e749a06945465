import { randomUUID } from 'node:crypto';
import type { Timestamp } from '../timestamp.ts';
import type { CheckIn, CheckInStatus, Monitor } from './monitor.ts';

const SECOND = 1_000_000;
const MINUTE = 60 * SECOND;
const PER_MINUTE = 5;

/** A check-in sent to the web API of servers before 24.3. */
export interface LegacyCheckIn {
  readonly status: CheckInStatus;
  /** Milliseconds. */
  readonly duration: number | null;
  readonly environment: string;
}

/** A check-in, and whether it has changed the state of its environment. */
interface Marked {
  readonly checkIn: CheckIn;
  readonly isMarked: boolean;
}

/**
 * Adds a check-in; unlike on the ingest, the server chooses its id. It counts from its start, which is before `now` by
 * its duration: an error that started before the last check-in of the environment is stored, but raises no alert.
 */
export function addCheckIn(monitor: Monitor, { status, duration, environment }: LegacyCheckIn, now: Timestamp): Marked {
  const dateStarted = now - (duration ?? 0) * 1000;
  const checkIn: CheckIn = {
    id: randomUUID(),
    ...{ environment, status, release: null },
    duration: duration === null ? null : duration / 1000,
    dateStarted,
    dateUpdated: now,
    timeoutAt: dateStarted - (dateStarted % MINUTE) + monitor.config.max_runtime * MINUTE,
    heartbeats: 0,
  };
  monitor.checkIns.push(checkIn);
  return { checkIn, isMarked: markEnvironment(monitor, checkIn, dateStarted) };
}

/** By id, or `latest`: the unfinished check-in that started last, in any environment. */
export function findCheckIn({ checkIns }: Monitor, id: string): CheckIn | undefined {
  if (id !== 'latest') return checkIns.find((checkIn) => checkIn.id === id);
  return checkIns.filter(({ status }) => status === 'in_progress').toSorted((a, b) => b.dateStarted - a.dateStarted)[0];
}

export function updateCheckIn(
  monitor: Monitor,
  checkIn: CheckIn,
  changes: Partial<LegacyCheckIn>,
  now: Timestamp,
): boolean {
  checkIn.dateUpdated = now;
  checkIn.status = changes.status ?? checkIn.status;
  if (changes.duration != null) checkIn.duration = changes.duration / 1000;
  else if (checkIn.status !== 'in_progress') checkIn.duration = (now - checkIn.dateStarted) / SECOND;
  return markEnvironment(monitor, checkIn, now);
}

function markEnvironment({ environments }: Monitor, { environment, status }: CheckIn, at: Timestamp): boolean {
  const known = environments.get(environment);
  if (known !== undefined && known.lastCheckIn > at) return false;
  const newStatus = status === 'in_progress' ? (known?.status ?? 'active') : status;
  environments.set(environment, { status: newStatus, lastCheckIn: at });
  return true;
}

/**
 * Allows five new check-ins for each monitor and environment. Sentry counts from one full minute of the clock to the
 * next; here a test says when the next one begins.
 */
export class LegacyCheckInLimit {
  #counts = new WeakMap<Monitor, Map<string, number>>();

  isExceeded(monitor: Monitor, environment: string): boolean {
    const counts = this.#counts.get(monitor) ?? new Map<string, number>();
    this.#counts.set(monitor, counts);
    const count = (counts.get(environment) ?? 0) + 1;
    counts.set(environment, count);
    return count > PER_MINUTE;
  }

  beginMinute(): void {
    this.#counts = new WeakMap();
  }
}
