import { type Schedule, scheduleText } from './schedule.ts';

/** How a monitor is set up, in the form that the cron ingest takes. What is left out stays as it is. */
export interface MonitorConfig {
  readonly schedule: Schedule;
  /** Name in the tz database. */
  readonly timezone: string;
  /** Minutes that a check-in may be late before it counts as missed. */
  readonly checkin_margin: number;
  /** Minutes that a job may run before its check-in counts as timed out. */
  readonly max_runtime: number;
  /** Failures in a row that make an issue. */
  readonly failure_issue_threshold?: number | undefined;
  /** Successes in a row that resolve it. */
  readonly recovery_threshold?: number | undefined;
}

/** The same as the web API tells and takes it: the type stands beside the schedule, and an interval is a pair. */
export type ApiMonitorConfig = Omit<MonitorConfig, 'schedule'> & {
  readonly schedule_type: 'crontab' | 'interval';
  readonly schedule: string | readonly [count: number, unit: string];
};

export function toApi({ schedule, ...settings }: MonitorConfig): ApiMonitorConfig {
  const value = schedule.type === 'crontab' ? schedule.value : ([schedule.value, schedule.unit] as const);
  return { schedule_type: schedule.type, schedule: value, ...settings };
}

/** Sentry keeps a nickname as the line that it stands for. */
const nicknames: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *', '@annually': '0 0 1 1 *', '@monthly': '0 0 1 * *', '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *', '@hourly': '0 * * * *',
}; // biome-ignore format: a table of pairs

/** What would change, as clauses for people: `schedule 0 * * * * → 17 3 * * *`. Empty when all is as wanted. */
export function differences(stored: ApiMonitorConfig, wanted: MonitorConfig): readonly string[] {
  const before: Readonly<Record<string, unknown>> = { ...stored, schedule: textOf(stored) };
  const after = { ...wanted, schedule: textOf(toApi(wanted)) };
  return Object.entries(after)
    .filter(([name, value]) => value !== undefined && before[name] !== value)
    .map(([name, value]) => `${name.replaceAll('_', ' ')} ${before[name] ?? 'unset'} → ${value}`);
}

function textOf({ schedule }: ApiMonitorConfig): string {
  if (typeof schedule === 'string') return nicknames[schedule] ?? schedule.trim().replace(/\s+/g, ' ');
  const [value, unit] = schedule;
  return scheduleText({ type: 'interval', value, unit } as Parameters<typeof scheduleText>[0]);
}
