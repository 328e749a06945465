/** What became of the check-in of a run. */
export interface CheckInResult {
  /** Undefined where none was begun. */
  readonly id?: string | undefined;
  readonly monitorSlug: string;
  readonly environment: string;
  /** False when the opening check-in could not be sent, or is not to be sent. */
  readonly opened: boolean;
  /** How check-ins go to Sentry, as a clause: `through the DSN given`. */
  readonly way?: string | undefined;
  /** True when nothing is sent before the job has ended. */
  readonly isHeartbeat?: boolean;
  /** What Sentry has said of the monitor; undefined where nobody may ask. */
  readonly monitor?: MonitorResult | undefined;
}

export interface MonitorResult {
  /** False when there was none before this check-in. */
  readonly existed: boolean;
  /** What this run has changed in it, as clauses: `schedule 0 * * * * → 17 3 * * *`. */
  readonly changes: readonly string[];
}

/** A check-in that Sentry has. */
export interface StoredCheckIn {
  /** ISO 8601. */
  readonly date: string;
  readonly status: string;
  readonly environment: string;
  readonly durationSeconds: number | undefined;
  /** True for the one of this run. */
  readonly isOurs: boolean;
}
