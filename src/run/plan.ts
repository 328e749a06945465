import { resolve } from 'node:path';
import { type CheckInPlan, planCheckIn } from '../check-ins/plan.ts';
import { type CommitsPlan, planCommits } from '../commits/plan.ts';
import { type DebugFilesPlan, planDebugFiles } from '../debug-files/plan.ts';
import { type DeployPlan, planDeploy } from '../deploys/plan.ts';
import { pathsOnDisk } from '../files/path-on-disk.ts';
import { type FilesPlan, planFiles } from '../files/plan.ts';
import type { GatePlan } from '../gate/plan.ts';
import type { GitHubContext } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import { planRelace, type RelacePlan } from '../relace/plan.ts';
import { planRelease, type ReleasePlan } from '../releases/plan.ts';
import { planSentry, planSentryForCheckIn, type SentryPlan } from '../sentry/plan.ts';
import { ignoredSourceMapInputs, planSourceMaps, type SourceMapsPlan } from '../source-maps/plan.ts';
import { planVerify, type VerifyPlan } from '../verify/plan.ts';
import type { CheckInActionInputs, Inputs, VerifyActionInputs } from './inputs.ts';

/** The parts that are undefined are not done. */
export interface Plan {
  readonly checkIn?: CheckInPlan | undefined;
  /**
   * The Sentry of the check-in, which the DSN may place on another server than the release. Undefined if the token must
   * not be sent there, or something is missing: a check-in never fails the job.
   */
  readonly monitoring?: SentryPlan | undefined;
  /** Defined if any part below except `relace` is. */
  readonly sentry?: SentryPlan | undefined;
  readonly release?: ReleasePlan | undefined;
  readonly commits?: CommitsPlan | undefined;
  readonly files?: FilesPlan | undefined;
  readonly sourceMaps?: SourceMapsPlan | undefined;
  readonly debugFiles?: DebugFilesPlan | undefined;
  readonly deploy?: DeployPlan | undefined;
  readonly relace?: RelacePlan | undefined;
  readonly verify?: VerifyPlan | undefined;
  /** Inputs that have no effect without `sourcemaps`. */
  readonly ignoredInputs?: readonly string[];
  readonly gate?: GatePlan | undefined;
  /** Why the run has nothing to do, as a sentence. */
  readonly skipped?: string | undefined;
}

/** Adds what cannot be done to the errors. */
export function makePlan(inputs: Inputs, context: GitHubContext, inputErrors: InputErrors): Plan {
  const { tempFolder } = context;
  const { dryRun, workingDirectory } = inputs.run;
  const onDisk = pathsOnDisk();
  const workspace = onDisk(resolve(context.workspace));
  const folders = { root: onDisk(resolve(workspace, workingDirectory)), workspace, tempFolder };
  const files = planFiles(inputs.files, folders, inputErrors);
  const sourceMaps = planSourceMaps(inputs.sourceMaps, inputs.files, folders, dryRun, inputErrors);
  const deploy = planDeploy(inputs.deploy, inputs.connection.projects, context, inputErrors);
  const { createRelease, finalize } = inputs.release;
  const needsRelease =
    createRelease || finalize || inputs.commits.setCommits !== 'skip' || files || sourceMaps || deploy;
  // Manual commits may be of another repository.
  const commit = inputs.commits.setCommits === 'manual' ? undefined : inputs.commits.commit;
  const release = needsRelease ? planRelease({ ...inputs.release, commit }, context, inputErrors) : undefined;
  const debugFiles = planDebugFiles(inputs.debugFiles, inputs.files, folders, inputErrors);
  return {
    ...planMonitoring(inputs, context, inputErrors, inputs.deploy.environment),
    sentry: release || debugFiles ? planSentry(inputs.connection, inputErrors, { needsToken: !dryRun }) : undefined,
    release,
    commits:
      release &&
      planCommits({ ...inputs.commits, environment: inputs.deploy.environment }, folders.root, context, inputErrors),
    files,
    sourceMaps,
    ignoredInputs: ignoredSourceMapInputs(inputs.sourceMaps),
    deploy,
    debugFiles,
    relace: planRelace(inputs.relace, inputs.files, folders, dryRun, inputErrors),
  };
}

export function planCheckInAction(inputs: CheckInActionInputs, context: GitHubContext, inputErrors: InputErrors): Plan {
  if (inputs.checkIn.monitorSlug === undefined) {
    inputErrors.add('monitor-slug', 'it is missing; set it to the slug of a cron monitor, such as nightly-backup');
  }
  return planMonitoring(inputs, context, inputErrors);
}

/** @param environment of the deploy, which is the default for the check-in */
function planMonitoring(
  { checkIn: inputs, connection }: CheckInActionInputs,
  context: GitHubContext,
  inputErrors: InputErrors,
  environment?: string,
): Plan {
  const checkIn = planCheckIn(inputs, environment, context, inputErrors);
  return { checkIn, monitoring: checkIn && planSentryForCheckIn(connection, checkIn.dsn) };
}

export function planVerifyAction(
  { connection, verify, run }: VerifyActionInputs,
  _context: GitHubContext,
  inputErrors: InputErrors,
): Plan {
  const asksSentry = !run.dryRun || connection.authToken !== undefined;
  return {
    sentry: planSentry(connection, inputErrors, { needsProjects: asksSentry, needsToken: !run.dryRun }),
    verify: planVerify(verify, inputErrors),
  };
}
