import { spawnSync } from 'node:child_process';
import { formatDuration } from '../format.ts';
import type { Environment } from './environment.ts';

const childArgument = 'time-limited';

export const isTimeLimited = process.argv[2] === childArgument;

/** Without a check-in, no process needs to be started. */
export function hasCheckIn(env: Environment = process.env): boolean {
  return ['STATE_check-in', 'INPUT_MONITOR-SLUG', 'INPUT_MONITOR_SLUG'].some((name) => env[name]?.trim());
}

/**
 * Runs this program again in a child process, and kills it after the time limit. A timer is not enough: while a name
 * server does not answer, Node cannot exit, not even with `process.exit`, because it waits for the thread that does the
 * lookup (https://docs.libuv.org/en/v1.x/threadpool.html).
 */
export function runTimeLimited(limitMs: number): void {
  const { signal, error, status } = spawnSync(process.execPath, [process.argv[1] ?? '', childArgument], {
    stdio: 'inherit',
    timeout: limitMs,
    killSignal: 'SIGKILL',
  });
  // Printed without @actions/core, which would take longer to load than everything else in this process.
  const warn = (problem: string) => console.log(`::warning::Could not close the check-in: ${problem}.`);
  if (signal) warn(`the network did not answer within ${formatDuration(limitMs)}`);
  else if (error) warn(`its process could not be started (${'code' in error ? error.code : error.name})`);
  else if (status !== 0) warn(`its process ended with exit code ${status}`);
}
