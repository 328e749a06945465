import { randomUUID } from 'node:crypto';
import type { Instant } from '../instant.ts';
import type { CheckIn, CheckInStatus, Monitor } from './monitor.ts';

const SECOND = 1_000_000;
const MINUTE = 60 * SECOND;

/** A check-in told to the web API, as servers before 24.3 took it. */
export interface LegacyCheckIn {
  readonly status: CheckInStatus;
  /** Milliseconds. */
  readonly duration: number | null;
  readonly environment: string;
}

/** Adds a check-in; unlike on the ingest, its id is the server's choice. */
export function addCheckIn(monitor: Monitor, { status, duration, environment }: LegacyCheckIn, now: Instant): CheckIn {
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

/** By id, or by `latest`: the newest one that is not finished, in whatever environment. */
export function findCheckIn({ checkIns }: Monitor, id: string): CheckIn | undefined {
  if (id !== 'latest') return checkIns.find((checkIn) => checkIn.id === id);
  return checkIns.findLast(({ status }) => status === 'in_progress');
}

export function updateCheckIn(checkIn: CheckIn, told: Partial<LegacyCheckIn>, now: Instant): void {
  checkIn.dateUpdated = now;
  checkIn.status = told.status ?? checkIn.status;
  if (checkIn.status === 'in_progress') return;
  checkIn.duration = told.duration == null ? (now - checkIn.dateStarted) / SECOND : told.duration / 1000;
}
