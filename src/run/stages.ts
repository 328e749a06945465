import { checkInStages } from '../check-ins/stage.ts';
import { systemClock } from '../clock.ts';
import { commitStages } from '../commits/stage.ts';
import { deployStage } from '../deploys/stage.ts';
import { readOnly } from '../http/connection-pool.ts';
import { Releases } from '../releases/api.ts';
import { checkProjects } from '../releases/create-release.ts';
import { finalizeStage, type ReleaseState, releaseStage } from '../releases/stage.ts';
import { connectSentry, type Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import type { Plan } from './plan.ts';
import type { RunResult } from './result.ts';
import type { RunContext } from './run-context.ts';
import { uploadStages } from './upload-stages.ts';

/**
 * The stages, in the order in which their results appear in Sentry. Selects the files, before the first request.
 *
 * @throws SetupError that lists every pattern and file that cannot be used
 */
export async function makeStages(plan: Plan, runContext: RunContext): Promise<readonly Stage<RunResult>[]> {
  const { checkIn, release, commits, deploy } = plan;
  const { isDryRun, checkInState, log } = runContext;
  const context = isDryRun ? { ...runContext, pool: readOnly(runContext.pool) } : runContext;
  const runBeganAt = new Date(systemClock.now());
  const sentry = plan.sentry?.token ? connectSentry(plan.sentry, context) : undefined;
  const projects = plan.sentry?.projects ?? [];
  const state: ReleaseState = {};
  const uploads = await uploadStages(plan, { sentry, projects, state, context });
  const [openingCheckIn, readingBackCheckIn] = checkIn
    ? checkInStages(checkIn, plan.monitoring, checkInState, context)
    : [];
  const { findCommits, countCommits, content } =
    (release && commits && commitStages(commits, { version: release.version, projects, state, sentry, context })) ?? {};
  return [
    openingCheckIn,
    sentry && checksProjects(plan, isDryRun) ? projectsStage(sentry) : undefined,
    release && releaseStage(release, state, { sentry, projects, isDryRun, log, content: content ?? (() => undefined) }),
    findCommits,
    ...uploads,
    deploy && deployStage(deploy, state, sentry, runBeganAt),
    release?.finalize ? finalizeStage(state, sentry) : undefined,
    countCommits,
    readingBackCheckIn,
  ].filter((stage) => stage !== undefined);
}

/**
 * Creating a release, finding its commits, and uploading debug files to a single project fail if a project does not
 * exist. All other runs need requests that only check this.
 */
function checksProjects({ release, commits, deploy, debugFiles, sentry }: Plan, isDryRun: boolean): boolean {
  if (!release) return debugFiles !== undefined && (sentry?.projects.length ?? 0) > 1;
  if (commits || (release.create && !isDryRun)) return false;
  return isDryRun || deploy !== undefined || debugFiles !== undefined;
}

function projectsStage({ client, projects }: Sentry): Stage<object> {
  return { title: 'Projects', check: () => checkProjects(new Releases(client), projects) };
}
