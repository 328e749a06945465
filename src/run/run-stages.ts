import { allOrErrors } from '../sentry/all-or-errors.ts';
import type { Stage } from '../stage.ts';
import type { RunResult } from './result.ts';
import type { Report, Timed } from './timed-stages.ts';

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
  const prepared = prepareAll(stages, timed, report);
  const checks = stages.map(({ title, check }) => check && timed(title, () => check(prepared)));
  const ready = allOrErrors([prepared, ...checks]);
  ready.catch(() => undefined); // Reported where it is awaited.
  for (const { title, isFirst, run, preview } of stages) {
    if (!isFirst) await ready;
    const perform = isDryRun ? preview : run;
    if (perform) report(await timed(title, perform));
  }
  await ready;
}

async function prepareAll(stages: readonly Stage<RunResult>[], timed: Timed, report: Report): Promise<void> {
  for (const { title, prepare } of stages) if (prepare) report(await timed(title, prepare));
}
