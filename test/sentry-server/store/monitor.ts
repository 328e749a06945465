import type { Instant } from '../instant.ts';

export type Schedule =
  | { readonly type: 'crontab'; readonly value: string }
  | { readonly type: 'interval'; readonly value: number; readonly unit: string };

/** A monitor's settings, in the ingest's spelling. Margin and runtime are minutes. */
export interface MonitorConfig {
  readonly schedule: Schedule;
  readonly checkin_margin: number;
  readonly max_runtime: number;
  readonly timezone: string;
  readonly failure_issue_threshold: number | null;
  readonly recovery_threshold: number | null;
  readonly owner: string | null;
}

/** What a setting is when nobody has said otherwise. */
export const DEFAULT_CONFIG: MonitorConfig = {
  schedule: { type: 'crontab', value: '0 * * * *' },
  checkin_margin: 1,
  max_runtime: 30,
  timezone: 'UTC',
  failure_issue_threshold: null,
  recovery_threshold: null,
  owner: null,
};

export type CheckInStatus = 'in_progress' | 'ok' | 'error';

/** One run of a monitored job, from `in_progress` to its final status. */
export interface CheckIn {
  readonly id: string;
  readonly environment: string;
  status: CheckInStatus;
  /** Seconds; null until the check-in is closed. */
  duration: number | null;
  release: string | null;
  readonly dateStarted: Instant;
  dateUpdated: Instant;
  /** When an `in_progress` would be called timed out; this server only tells, it does not wait for it. */
  timeoutAt: Instant;
  /** How often `in_progress` was said again. */
  heartbeats: number;
}

export interface Monitor {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Made by a check-in that brought a `monitor_config`, not through the API. */
  readonly isUpserting: boolean;
  config: MonitorConfig;
  readonly checkIns: CheckIn[];
}

/** Why a check-in was thrown away: Sentry's own codes where it has one for the case. */
export type DropReason =
  | 'MONITOR_NOT_FOUND'
  | 'MONITOR_INVALID_CONFIG'
  | 'MONITOR_INVALID_ENVIRONMENT'
  | 'CHECKIN_ENVIRONMENT_MISMATCH'
  | 'CHECKIN_FINISHED'
  | 'UNKNOWN_STATUS'
  | 'RATE_LIMITED';

export interface DroppedCheckIn {
  readonly reason: DropReason;
  readonly monitor: string;
  readonly checkInId: string | null;
  readonly status: string;
  readonly environment: string;
}
