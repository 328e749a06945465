import type { Environment } from './environment.ts';

/** Whether the main step started a check-in, or should have. */
export function hasCheckIn(env: Environment = process.env): boolean {
  return ['STATE_check-in', 'INPUT_MONITOR-SLUG', 'INPUT_MONITOR_SLUG'].some((name) => env[name]?.trim());
}
