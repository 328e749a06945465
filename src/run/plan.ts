import { type CheckInPlan, planCheckIn } from '../check-ins/plan.ts';
import { type CommitsPlan, headOf, planCommits } from '../commits/plan.ts';
import { type DebugFilesPlan, planDebugFiles } from '../debug-files/plan.ts';
import { type DeployPlan, planDeploy } from '../deploys/plan.ts';
import { type FilesPlan, planFiles } from '../files/plan.ts';
import type { RunContext } from '../github-actions/context.ts';
import type { Complaints } from '../github-actions/input-errors.ts';
import { planRelace, type RelacePlan } from '../relace/plan.ts';
import { chooseVersion } from '../releases/version.ts';
import { planOptionalSentry, planSentry, type SentryPlan } from '../sentry/plan.ts';
import { urlProblem } from '../sentry/rules.ts';
import { planSourceMaps, type SourceMapsPlan } from '../source-maps/plan.ts';
import type { Inputs } from './inputs.ts';

/** What the run will do. A part that is undefined is not done. */
export interface Plan {
  readonly checkIn: CheckInPlan | undefined;
  /**
   * The Sentry that the check-in goes to, where a token may help there. It need not be that of the release: the DSN tells.
   * What is missing for it is no complaint, since a check-in never fails the job.
   */
  readonly monitoring: SentryPlan | undefined;
  /** There whenever something is planned that goes to Sentry's web API. */
  readonly sentry: SentryPlan | undefined;
  readonly release: ReleasePlan | undefined;
  readonly debugFiles: DebugFilesPlan | undefined;
  readonly relace: RelacePlan | undefined;
}

export interface ReleasePlan {
  /** False: it must be there already. */
  readonly create: boolean;
  readonly version: string;
  /** Where the version comes from, as a noun: `the tag`. */
  readonly versionSource: string;
  /** Stored with a new release. */
  readonly url: string | undefined;
  readonly commits: CommitsPlan | undefined;
  readonly files: FilesPlan | undefined;
  readonly sourceMaps: SourceMapsPlan | undefined;
  readonly deploy: DeployPlan | undefined;
  readonly finalize: boolean;
}

/** Decides what the run does. Touches nothing; what cannot be done becomes a complaint. */
export function makePlan(inputs: Inputs, context: RunContext, complaints: Complaints): Plan {
  const checkIn = planCheckIn(inputs.checkIn, inputs.deploy.environment, context, complaints);
  const release = planRelease(inputs, context, complaints);
  const debugFiles = planDebugFiles(inputs, context, complaints);
  return {
    checkIn,
    monitoring: checkIn && planOptionalSentry(inputs.connection, checkIn.dsn),
    sentry:
      release || debugFiles ? planSentry(inputs.connection, complaints, { needsToken: !inputs.run.dryRun }) : undefined,
    release,
    debugFiles,
    relace: planRelace(inputs, context.workspace, complaints),
  };
}

function planRelease(inputs: Inputs, context: RunContext, complaints: Complaints): ReleasePlan | undefined {
  const { createRelease: create, finalize, releaseUrl } = inputs.release;
  const files = planFiles(inputs, context.workspace, complaints);
  const sourceMaps = planSourceMaps(inputs, context, complaints);
  const deploy = planDeploy(inputs.deploy, context, complaints);
  const asks = create || finalize || inputs.commits.setCommits !== 'skip' || files || sourceMaps || deploy;
  if (!asks) return undefined;

  if (releaseUrl) complaints.check('release-url', releaseUrl.href, urlProblem(releaseUrl));
  const { value: version, source: versionSource } = chooseVersion(inputs.release, context, complaints);
  return {
    ...{ create, version, versionSource },
    url: releaseUrl?.href ?? sourcePage(context),
    commits: planCommits(inputs, context, complaints),
    files,
    sourceMaps,
    deploy,
    finalize,
  };
}

/** The page of the tag or commit on the GitHub server; undefined where Sentry would refuse the address. */
function sourcePage(context: RunContext) {
  const { serverUrl, repository, refType, refName } = context;
  const head = headOf(context);
  const tag = refType === 'tag' ? refName : undefined;
  if (!repository || !(tag ?? head)) return undefined;
  const path = tag ? `releases/tag/${encodeURIComponent(tag)}` : `commit/${head}`;
  const page = URL.parse(`${serverUrl}/${repository}/${path}`);
  return page && !urlProblem(page) ? page.href : undefined;
}
