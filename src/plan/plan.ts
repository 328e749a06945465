import type { Complaints } from '../complaints.ts';
import type { RunContext } from '../runner/context.ts';
import type { Inputs } from '../runner/inputs/inputs.ts';
import { parseOrgToken } from '../sentry/auth-token.ts';
import { urlProblem } from '../sentry/rules.ts';
import { type CheckInPlan, planCheckIn } from './check-in.ts';
import { type CommitsPlan, planCommits } from './commits.ts';
import { planOptionalSentry, planSentry, type SentryPlan } from './connection.ts';
import { type DeployPlan, planDeploy } from './deploy.ts';
import { type FilesPlan, planFiles } from './files.ts';
import { chooseVersion } from './version.ts';

/** What the run will do. A part that is undefined is not done. */
export interface Plan {
  readonly checkIn: CheckInPlan | undefined;
  /** There whenever a release is planned; for a check-in alone, where its DSN has to be looked up or the token may help. */
  readonly sentry: SentryPlan | undefined;
  readonly release: ReleasePlan | undefined;
}

export interface ReleasePlan {
  /** False: it must be there already. */
  readonly create: boolean;
  readonly version: string;
  /** Stored with a new release. */
  readonly url: string | undefined;
  readonly commits: CommitsPlan | undefined;
  readonly files: FilesPlan | undefined;
  readonly deploy: DeployPlan | undefined;
  readonly finalize: boolean;
}

/** Decides what the run does. Touches nothing; what cannot be done becomes a complaint. */
export function makePlan(inputs: Inputs, context: RunContext, complaints: Complaints): Plan {
  const checkIn = planCheckIn(inputs.checkIn, inputs.deploy.environment, context, complaints);
  const release = planRelease(inputs, context, complaints);
  if (release || mayLookUpDsn(inputs)) return { checkIn, sentry: planSentry(inputs.connection, complaints), release };
  return { checkIn, sentry: checkIn && planOptionalSentry(inputs.connection, checkIn.dsn), release };
}

/** A check-in alone never fails the job for want of a token or project: then it has no DSN, and the step says so. */
function mayLookUpDsn({ checkIn: { monitorSlug, dsn }, connection: { authToken, org, projects } }: Inputs): boolean {
  const knowsOrg = org !== undefined || parseOrgToken(authToken ?? '') !== undefined;
  return monitorSlug !== undefined && dsn === undefined && authToken !== undefined && knowsOrg && projects.length > 0;
}

function planRelease(inputs: Inputs, context: RunContext, complaints: Complaints): ReleasePlan | undefined {
  const { createRelease: create, finalize, releaseUrl } = inputs.release;
  const files = planFiles(inputs, context.workspace, complaints);
  const deploy = planDeploy(inputs.deploy, context, complaints);
  if (!create && !finalize && inputs.commits.setCommits === 'skip' && !files && !deploy) return undefined;

  if (releaseUrl) complaints.check('release-url', releaseUrl.href, urlProblem(releaseUrl));
  return {
    create,
    version: chooseVersion(inputs.release, context, complaints).value,
    url: releaseUrl?.href ?? sourcePage(context),
    commits: planCommits(inputs, context, complaints),
    files,
    deploy,
    finalize,
  };
}

/** The page of the tag or commit on the GitHub server; undefined where Sentry would refuse the address. */
function sourcePage({ serverUrl, repository, refType, refName, pullRequestHeadSha, sha }: RunContext) {
  const head = pullRequestHeadSha ?? sha;
  const tag = refType === 'tag' ? refName : undefined;
  if (!repository || !(tag ?? head)) return undefined;
  const page = new URL(
    `${serverUrl}/${repository}/${tag ? `releases/tag/${encodeURIComponent(tag)}` : `commit/${head}`}`,
  );
  return urlProblem(page) ? undefined : page.href;
}
