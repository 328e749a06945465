import type { Timestamp } from '../timestamp.ts';

export type Schedule =
  | { readonly type: 'crontab'; readonly value: string }
  | { readonly type: 'interval'; readonly value: number; readonly unit: string };

/** The settings of a monitor, in the format of the ingest. Margin and runtime are minutes. */
export interface MonitorConfig {
  readonly schedule: Schedule;
  readonly checkin_margin: number;
  readonly max_runtime: number;
  readonly timezone: string;
  readonly failure_issue_threshold: number | null;
  readonly recovery_threshold: number | null;
  readonly owner: string | null;
}

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

export interface CheckIn {
  readonly id: string;
  readonly environment: string;
  status: CheckInStatus;
  /** Seconds; null until the check-in is finished. */
  duration: number | null;
  release: string | null;
  readonly dateStarted: Timestamp;
  dateUpdated: Timestamp;
  /** When the check-in would time out; this server never changes it to timed out. */
  timeoutAt: Timestamp;
  /** How often `in_progress` was repeated. */
  heartbeats: number;
}

/** The state of a monitor in an environment, after check-ins through the web API. */
export interface MonitorEnvironment {
  readonly status: 'active' | 'ok' | 'error';
  readonly lastCheckIn: Timestamp;
}

export interface Monitor {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Created by the `monitor_config` of a check-in, not by the API. */
  readonly isUpserting: boolean;
  config: MonitorConfig;
  readonly checkIns: CheckIn[];
  readonly environments: Map<string, MonitorEnvironment>;
}

/** Why a check-in was dropped; Sentry's code if there is one. */
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
