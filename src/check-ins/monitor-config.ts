const intervalUnits = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;

export type IntervalUnit = (typeof intervalUnits)[number];

export type Schedule =
  | { readonly type: 'crontab'; readonly value: string }
  | { readonly type: 'interval'; readonly value: number; readonly unit: IntervalUnit };

/** In the form of the cron ingest. Settings that are left out keep their values. */
export interface MonitorConfig {
  readonly schedule: Schedule;
  /** Name in the tz database. */
  readonly timezone: string;
  /** Minutes that a check-in may be late before it counts as missed. */
  readonly checkin_margin: number;
  /** Minutes that a job may run before its check-in counts as timed out. */
  readonly max_runtime: number;
  /** Consecutive failures that create an issue. */
  readonly failure_issue_threshold?: number | undefined;
  /** Consecutive successes that resolve the issue. */
  readonly recovery_threshold?: number | undefined;
}

/** `every 2 hours` or `every day`. */
export function parseInterval(text: string): Schedule | undefined {
  const [, count = '1', word = ''] = /^every\s+(?:(\d+)\s+)?([a-z]+?)s?$/i.exec(text) ?? [];
  const unit = intervalUnits.find((candidate) => candidate === word.toLowerCase());
  return unit && Number(count) > 0 ? { type: 'interval', value: Number(count), unit } : undefined;
}

export function formatSchedule(schedule: Schedule): string {
  if (schedule.type === 'crontab') return schedule.value;
  const { value, unit } = schedule;
  return value === 1 ? `every ${unit}` : `every ${value} ${unit}s`;
}
