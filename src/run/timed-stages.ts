import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { RunResult, StageTime } from './result.ts';

/** Called as soon as a part of the result is known, so that a run that fails later can still report it. */
export type Report = (part: Partial<RunResult>) => void;

/** Groups the log lines of a task under the title, and reports its time, also if it fails. */
export type Timed = <T>(title: string, task: () => Promise<T>) => Promise<T>;

/** Tasks may overlap. The times of several tasks of one title are added up. */
export function timedStages(log: Log, clock: Clock, report: Report): Timed {
  const times = new Map<string, StageTime>();
  return async (title, task) => {
    const beganAtMs = clock.uptime();
    const earlier = times.get(title);
    times.set(title, { title, durationMs: earlier?.durationMs ?? 0, failed: true });
    let failed = true;
    try {
      const result = await log.group(title, task);
      failed = earlier?.failed ?? false;
      return result;
    } finally {
      const durationMs = (times.get(title)?.durationMs ?? 0) + clock.uptime() - beganAtMs;
      times.set(title, { title, durationMs, failed });
      report({ stages: [...times.values()] });
    }
  };
}
