import { randomUUID } from 'node:crypto';
import type { Timestamp } from '../timestamp.ts';
import type { CheckIn, CheckInStatus, Monitor } from './monitor.ts';

const SECOND = 1_000_000;
const MINUTE = 60 * SECOND;

/** A check-in sent to the web API of servers before 24.3. */
export interface LegacyCheckIn {
  readonly status: CheckInStatus;
  /** Milliseconds. */
  readonly duration: number | null;
  readonly environment: string;
}

/** Adds a check-in; unlike on the ingest, the server chooses its id. */
export function addCheckIn(
  monitor: Monitor,
  { status, duration, environment }: LegacyCheckIn,
  now: Timestamp,
): CheckIn {
  const checkIn: CheckIn = {
    id: randomUUID(),
    ...{ environment, status, release: null },
    duration: duration === null ? null : duration / 1000,
    dateStarted: now - (duration ?? 0) * 1000,
    dateUpdated: now,
    timeoutAt: now - (now % MINUTE) + monitor.config.max_runtime * MINUTE,
    heartbeats: 0,
  };
  monitor.checkIns.push(checkIn);
  return checkIn;
}

/** By id, or `latest`: the newest unfinished check-in in any environment. */
export function findCheckIn({ checkIns }: Monitor, id: string): CheckIn | undefined {
  if (id !== 'latest') return checkIns.find((checkIn) => checkIn.id === id);
  return checkIns.findLast(({ status }) => status === 'in_progress');
}

export function updateCheckIn(checkIn: CheckIn, changes: Partial<LegacyCheckIn>, now: Timestamp): void {
  checkIn.dateUpdated = now;
  checkIn.status = changes.status ?? checkIn.status;
  if (checkIn.status === 'in_progress') return;
  checkIn.duration = changes.duration == null ? (now - checkIn.dateStarted) / SECOND : changes.duration / 1000;
}
