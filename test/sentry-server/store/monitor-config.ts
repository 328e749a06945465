import { isCrontab } from './crontab.ts';
import type { MonitorConfig, Schedule } from './monitor.ts';

const MAX_MARGIN_MINUTES = 40_320;
const MAX_RUNTIME_MINUTES = 10_080;
const MAX_THRESHOLD = 720;
const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'];

/** Whether Sentry accepts the values of a config. */
export function isValidConfig(config: Partial<MonitorConfig>): boolean {
  const { schedule, checkin_margin: margin, max_runtime: runtime, timezone } = config;
  return (
    (schedule === undefined || isValidSchedule(schedule)) &&
    isWithin(margin, 0, MAX_MARGIN_MINUTES) &&
    isWithin(runtime, 1, MAX_RUNTIME_MINUTES) &&
    (timezone === undefined || isTimezone(timezone)) &&
    isWithin(config.failure_issue_threshold, 1, MAX_THRESHOLD) &&
    isWithin(config.recovery_threshold, 1, MAX_THRESHOLD)
  );
}

/** Sentry treats a margin of 0 as 1. */
export function normalizeConfig(config: Partial<MonitorConfig>): Partial<MonitorConfig> {
  return config.checkin_margin === 0 ? { ...config, checkin_margin: 1 } : config;
}

function isValidSchedule(schedule: Schedule): boolean {
  if (schedule.type === 'interval') return isWithin(schedule.value, 1) && UNITS.includes(schedule.unit);
  return isCrontab(schedule.value);
}

function isWithin(value: number | null | undefined, low: number, high = Number.MAX_SAFE_INTEGER): boolean {
  return value === undefined || value === null || (Number.isInteger(value) && value >= low && value <= high);
}

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
