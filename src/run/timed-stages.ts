import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { RunResult, StageTime } from './result.ts';

/** Runs a stage of the work, its log lines folded under its title. What it comes to is told outside, by the caller. */
export type Stage = <T>(title: string, task: () => Promise<T>) => Promise<T>;

/** Takes each part of the result as soon as it is known, so that a run that fails later can still report it. */
export type Tell = (part: Partial<RunResult>) => void;

/** Takes the time of each stage, and tells it also of one that fails. Stages may overlap. */
export function timedStages(log: Log, clock: Clock, tell: Tell): Stage {
  const times: StageTime[] = [];
  return async (title, task) => {
    const beganAtMs = clock.uptime();
    const index = times.push({ title, durationMs: 0, failed: true }) - 1;
    let failed = true;
    try {
      const done = await log.group(title, task);
      failed = false;
      return done;
    } finally {
      times[index] = { title, durationMs: clock.uptime() - beganAtMs, failed };
      tell({ stages: [...times] });
    }
  };
}
