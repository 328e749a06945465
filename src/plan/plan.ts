import { resolve } from 'node:path';
import type { Naming } from '../artifacts/name.ts';
import type { Complaints } from '../complaints.ts';
import type { RunContext } from '../runner/context.ts';
import type { FileInputs } from '../runner/inputs/files.ts';
import type { Inputs } from '../runner/inputs/inputs.ts';
import { distProblem, urlProblem } from '../sentry/rules.ts';
import { type CheckInPlan, planCheckIn } from './check-in.ts';
import { type CommitsPlan, planCommits } from './commits.ts';
import { planSentry, type SentryPlan } from './connection.ts';
import { type DeployPlan, planDeploy } from './deploy.ts';
import { chooseVersion } from './version.ts';

/** What the run will do. A part that is undefined is not done. */
export interface Plan {
  readonly checkIn: CheckInPlan | undefined;
  /** There whenever a release is planned; for a check-in alone only where its DSN has to be looked up. */
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

export interface FilesPlan {
  readonly patterns: readonly string[];
  readonly naming: Naming;
  readonly dist: string | undefined;
  readonly ifNoFilesFound: FileInputs['ifNoFilesFound'];
}

/** Decides what the run does. Touches nothing; what cannot be done becomes a complaint. */
export function makePlan(inputs: Inputs, context: RunContext, complaints: Complaints): Plan {
  const checkIn = planCheckIn(inputs.checkIn, inputs.deploy.environment, complaints);
  const release = planRelease(inputs, context, complaints);
  // A check-in alone never fails the job for want of a token: without one it has no DSN, and the step says so.
  const looksUpDsn = checkIn?.dsn === undefined && inputs.connection.authToken !== undefined;
  const sentry = release || (checkIn && looksUpDsn) ? planSentry(inputs.connection, complaints) : undefined;
  return { checkIn, sentry, release };
}

function planRelease(inputs: Inputs, context: RunContext, complaints: Complaints): ReleasePlan | undefined {
  const { createRelease: create, finalize, releaseUrl } = inputs.release;
  const files = planFiles(inputs, context, complaints);
  const deploy = planDeploy(inputs.deploy, context, complaints);
  if (!create && !finalize && inputs.commits.setCommits === 'skip' && !files && !deploy) return undefined;

  const problem = releaseUrl && urlProblem(releaseUrl);
  if (problem) complaints.add('release-url', `"${releaseUrl.href}" cannot be used: ${problem}`);
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

function planFiles({ files, run }: Inputs, context: RunContext, complaints: Complaints): FilesPlan | undefined {
  const { files: patterns, dist, urlPrefix, stripPrefix: stripPrefixes, ifNoFilesFound } = files;
  if (patterns.length === 0) return undefined;
  if (patterns.every((pattern) => /^[!#]/.test(pattern))) {
    complaints.add('files', 'it only excludes files; add a pattern of files to upload');
  }
  const problem = dist && distProblem(dist);
  if (problem) complaints.add('dist', `"${dist}" cannot be used: ${problem}`);
  const root = resolve(context.workspace, run.workingDirectory);
  return { patterns, naming: { urlPrefix, stripPrefixes, root }, dist, ifNoFilesFound };
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
