import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { allOrErrors } from '../sentry/all-or-errors.ts';
import type { Stage } from '../stage.ts';
import type { RunResult, StageTime } from './result.ts';

/** Called as soon as a part of the result is known, so that a run that fails later can still report it. */
type Report = (part: Partial<RunResult>) => void;

/** Groups the log lines of a task under the title, and reports its time, also if it fails. */
type Timed = <T>(title: string, task: () => Promise<T>) => Promise<T>;

interface RunStagesOptions {
  readonly isDryRun: boolean;
  readonly timed: Timed;
  readonly report: Report;
}

/**
 * All stages are prepared and checked side by side before the first one writes, so that every wrong setting is reported
 * at once and a build that cannot be stored leaves no release. A stage that fails ends the run: nothing is deployed or
 * finalized after it.
 */
export async function runStages(
  stages: readonly Stage<RunResult>[],
  { isDryRun, timed, report }: RunStagesOptions,
): Promise<void> {
  const { promise: prepared, resolve } = Promise.withResolvers<void>();
  const checks = stages.map(({ title, check }) => check && timed(title, () => check(prepared)));
  // The requests of the checks are sent first, because preparing may keep this process busy.
  resolve(setImmediate().then(() => prepareAll(stages, timed, report)));
  const ready = allOrErrors([prepared, ...checks]).then(() => {
    if (isDryRun) return;
    for (const { title, begin } of stages) if (begin) timed(title, begin).catch(() => undefined); // `run` reports errors.
  });
  ready.catch(() => undefined); // Reported where it is awaited.
  for (const { title, isIndependent, run, preview } of stages) {
    if (!isIndependent) await ready;
    const perform = isDryRun ? preview : run;
    if (perform) report(await timed(title, perform));
  }
  await ready;
}

async function prepareAll(stages: readonly Stage<RunResult>[], timed: Timed, report: Report): Promise<void> {
  for (const { title, prepare } of stages) if (prepare) report(await timed(title, prepare));
}

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
