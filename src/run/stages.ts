import type { CheckInState } from '../check-ins/check-in-state.ts';
import { checkInStages } from '../check-ins/stage.ts';
import { systemClock } from '../clock.ts';
import { commitStages } from '../commits/stage.ts';
import { deployStage } from '../deploys/stage.ts';
import { ReleaseFiles } from '../files/api.ts';
import { readOnly } from '../http/connection-pool.ts';
import type { RequestContext } from '../http/request-context.ts';
import { Releases } from '../releases/api.ts';
import { checkProjects } from '../releases/create-release.ts';
import { finalizeStage, type ReleaseState, releaseStage } from '../releases/stage.ts';
import { allOrErrors } from '../sentry/all-or-errors.ts';
import { connectSentry, requireSentry, type Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import { mayReplaceFiles, permissionsStage } from './permissions-stage.ts';
import type { Plan } from './plan.ts';
import type { RunResult } from './result.ts';

export interface RunContext extends RequestContext {
  readonly isDryRun: boolean;
  /** Undefined without a check-in and in a dry run. */
  readonly checkInState: CheckInState | undefined;
  /** Disposed of at the end of the run. */
  readonly cleanup: AsyncDisposableStack;
}

type Stages = readonly Stage<RunResult>[];

interface UploadStages {
  readonly uploads: Stages;
  /** Come after all uploads. */
  readonly deletion?: Stage<RunResult> | undefined;
  /** Only reports what was requested earlier. */
  readonly lookUp?: Stage<RunResult> | undefined;
}

interface UploadOptions {
  /** Undefined in a dry run without a token. */
  readonly sentry: Sentry | undefined;
  readonly projects: readonly string[];
  readonly state: ReleaseState;
  readonly context: RunContext;
}

/**
 * The stages, in the order in which their results appear in Sentry. Selects the files, before the first request.
 *
 * @throws SetupError that lists every pattern and file that cannot be used
 */
export async function makeStages(plan: Plan, runContext: RunContext): Promise<Stages> {
  const { checkIn, release, commits, deploy, ignoredInputs = [] } = plan;
  const { isDryRun, checkInState, log } = runContext;
  for (const input of ignoredInputs) log.warning(`Input ${input} is ignored. Set sourcemaps to use it.`);
  const context = isDryRun ? { ...runContext, pool: readOnly(runContext.pool) } : runContext;
  const runBeganAt = new Date(systemClock.now());
  const sentry = plan.sentry?.token ? connectSentry(plan.sentry, context) : undefined;
  const projects = plan.sentry?.projects ?? [];
  const state: ReleaseState = {};
  const { uploads, deletion, lookUp } = await uploadStages(plan, { sentry, projects, state, context });
  const [openCheckIn, readLastCheckIns] = checkIn ? checkInStages(checkIn, plan.monitoring, checkInState, context) : [];
  const { findCommits, countCommits, listResolvedIssues, content } =
    (release &&
      commits &&
      commitStages(commits, { version: release.version, projects, state, sentry, sentryPlan: plan.sentry, context })) ??
    {};
  return [
    openCheckIn,
    sentry && permissionsStage(plan, sentry, log),
    sentry && checksProjects(plan, isDryRun) ? projectsStage(sentry) : undefined,
    release &&
      releaseStage(release, state, {
        sentry,
        projects,
        isDryRun,
        isDeployed: deploy !== undefined,
        looksUpFirst: plan.sourceMaps !== undefined,
        log,
        content,
      }),
    findCommits,
    ...uploads,
    deletion && lookUp,
    deletion,
    deploy && deployStage(deploy, state, sentry, runBeganAt),
    release?.finalize ? finalizeStage(state, sentry) : undefined,
    countCommits,
    listResolvedIssues,
    deletion ? undefined : lookUp,
    readLastCheckIns,
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

/** Loads only the code of the kinds of upload that the plan has. */
async function uploadStages(
  { release, files, sourceMaps, debugFiles, relace, sentry: sentryPlan }: Plan,
  { sentry, projects, state, context }: UploadOptions,
): Promise<UploadStages> {
  const { log, cleanup } = context;
  const shared = {
    version: release?.version ?? '',
    releaseFiles: sentry && new ReleaseFiles(sentry.client, projects),
    releaseIsNew: () => state.created ?? false,
    releaseWasMissing: () => state.wasMissing ?? false,
    storedNames: new Set<string>(),
  };
  const connect = (limited: RequestContext) => connectSentry(requireSentry(sentryPlan), limited);
  const kinds = await allOrErrors<readonly (Promise<UploadStages> | undefined)[]>([
    files &&
      import('../files/stage.ts').then(async ({ filesStage }) => ({
        uploads: [await filesStage(files, { ...shared, mayReplace: () => mayReplaceFiles(sentry), log })],
      })),
    sourceMaps &&
      import('../source-maps/stage.ts').then(({ sourceMapStages }) =>
        sourceMapStages(sourceMaps, { ...shared, projects, sentry, connect, context, cleanup }),
      ),
    debugFiles &&
      import('../debug-files/stage.ts').then(async ({ debugFilesStage }) => ({
        uploads: [await debugFilesStage(debugFiles, sentry, context)],
      })),
    relace &&
      import('../relace/stage.ts').then(async ({ relaceStage }) => ({ uploads: [await relaceStage(relace, context)] })),
  ]);
  const [, ofSourceMaps] = kinds;
  return { ...ofSourceMaps, uploads: kinds.flatMap((stages) => stages?.uploads ?? []) };
}
