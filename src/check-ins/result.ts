export interface CheckInResult {
  /** Undefined in a dry run. Sentry may not know it, unless the check-in was opened. */
  readonly id?: string | undefined;
  readonly monitorSlug: string;
  readonly environment: string;
  /** True if Sentry has accepted the opening check-in. False for heartbeats and dry runs. */
  readonly opened: boolean;
  /** True if no check-in can be sent, not even when the job ends. */
  readonly cannotBeSent?: boolean;
  /** What check-ins are sent through: `the DSN of input dsn`. */
  readonly sentThrough?: string | undefined;
  /** Nothing is sent before the job has ended. */
  readonly isHeartbeat?: boolean;
  /** Undefined if the token cannot read the monitor. */
  readonly monitor?: MonitorResult | undefined;
}

/** Whether the main step could not do its part: it had to open the check-in, or to know where to send the heartbeat. */
export function isMissing({ opened, isHeartbeat, sentThrough }: CheckInResult): boolean {
  return !opened && !(isHeartbeat && sentThrough !== undefined);
}

export interface MonitorResult {
  /** Before the check-in, which creates the monitor if it has a schedule. */
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
