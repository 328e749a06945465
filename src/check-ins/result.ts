export interface CheckInResult {
  /** Undefined in a dry run. */
  readonly id?: string | undefined;
  readonly monitorSlug: string;
  readonly environment: string;
  /** False if the opening check-in could not be sent, and for heartbeats and dry runs. */
  readonly opened: boolean;
  /** What check-ins are sent through: `the configured DSN`. */
  readonly sentThrough?: string | undefined;
  /** Nothing is sent before the job has ended. */
  readonly isHeartbeat?: boolean;
  /** Undefined if the token cannot read the monitor. */
  readonly monitor?: MonitorResult | undefined;
}

export interface MonitorResult {
  /** False if this check-in creates the monitor. */
  readonly existed: boolean;
  /** As clauses: `schedule 0 * * * * → 17 3 * * *`. */
  readonly changes: readonly string[];
}

export interface StoredCheckIn {
  /** ISO 8601. */
  readonly date: string;
  readonly status: string;
  readonly environment: string;
  readonly durationSeconds: number | undefined;
  readonly isOurs: boolean;
}
