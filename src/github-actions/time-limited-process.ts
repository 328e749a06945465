import { spawnSync } from 'node:child_process';
import type { Environment } from './environment.ts';

const word = 'guarded';

/** Whether this process is the one that `runTimeLimited` has started. */
export const isTimeLimited = process.argv[2] === word;

/** Whether the main step was asked for a check-in. Without one there is nothing to start a process for. */
export function hasCheckIn(env: Environment = process.env): boolean {
  return ['STATE_check-in', 'INPUT_MONITOR-SLUG', 'INPUT_MONITOR_SLUG'].some((name) => env[name]?.trim());
}

/**
 * Runs this program again as a process that is killed when its time is up, whatever it hangs in. It cannot be left to
 * the process itself: while a name server does not answer, Node does not end, not even by `process.exit`, since it waits
 * for the thread that asks (https://docs.libuv.org/en/v1.x/threadpool.html).
 */
export function runTimeLimited(limitMs: number): void {
  const { signal, error, status } = spawnSync(process.execPath, [process.argv[1] ?? '', word], {
    stdio: 'inherit',
    timeout: limitMs,
    killSignal: 'SIGKILL',
  });
  // The toolkit, which would print this, takes longer to load than this process shall live.
  const warn = (problem: string) => console.log(`::warning::The check-in was not closed: ${problem}.`);
  if (signal) warn(`the network did not answer for ${limitMs / 1000} s`);
  else if (error) warn(`its process could not be started (${'code' in error ? error.code : error.name})`);
  else if (status !== 0) warn(`its process ended with ${status}`);
}
