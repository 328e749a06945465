import { tmpdir } from 'node:os';
import type { Environment } from './environment.ts';
import { type DeploymentStatus, readEvent, text, type WorkflowEvent } from './event.ts';
import type { SourcedValue } from './input-reader.ts';

/** Absent text is undefined, never empty. */
export interface GitHubContext {
  readonly eventName: string | undefined;
  readonly refType: string | undefined;
  /** The ref without `refs/heads/` or `refs/tags/`. */
  readonly refName: string | undefined;
  /** The commit that the run is about, which is not always `GITHUB_SHA`. */
  readonly head: SourcedValue | undefined;
  /** Why GitHub gives this run no secrets, as a clause; undefined if it gives them. */
  readonly secretsWithheld: string | undefined;
  /** The crontab line that triggered the run, on `schedule`. */
  readonly schedule: string | undefined;
  /** The commit of the branch before the push; undefined for a new branch. */
  readonly beforeSha: string | undefined;
  readonly deployment: Deployment | undefined;
  /** `owner/name` */
  readonly repository: string | undefined;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runId: string | undefined;
  /** Absolute. */
  readonly workspace: string;
  /** Absolute. The runner empties it after the job. */
  readonly tempFolder: string;
}

/** A deployment that another tool has created on GitHub, and that triggered the run. */
export interface Deployment {
  readonly environment: string | undefined;
  /** Such as `success`; undefined for the event that only creates the deployment. */
  readonly state: string | undefined;
  /** The page of the environment, then the log of the deployment, as far as the event contains them. */
  readonly urls: readonly string[];
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
export function readContext(env: Environment = process.env): GitHubContext {
  const event = readEvent(env['GITHUB_EVENT_PATH']);
  return {
    eventName: text(env['GITHUB_EVENT_NAME']),
    refType: text(env['GITHUB_REF_TYPE']),
    refName: text(env['GITHUB_REF_NAME']),
    head: readHead(event, env['GITHUB_SHA']),
    secretsWithheld: secretsWithheld(env, event),
    schedule: text(event.schedule),
    beforeSha: /^0*$/.test(text(event.before) ?? '') ? undefined : text(event.before),
    deployment: event.deployment ? readDeployment(event.deployment, event.deployment_status ?? {}) : undefined,
    repository: text(env['GITHUB_REPOSITORY']),
    serverUrl: text(env['GITHUB_SERVER_URL']) ?? 'https://github.com',
    apiUrl: text(env['GITHUB_API_URL']) ?? 'https://api.github.com',
    runId: text(env['GITHUB_RUN_ID']),
    workspace: text(env['GITHUB_WORKSPACE']) ?? process.cwd(),
    tempFolder: text(env['RUNNER_TEMP']) ?? tmpdir(),
  };
}

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
function readHead(event: WorkflowEvent, githubSha: string | undefined): SourcedValue | undefined {
  const { pull_request: pullRequest, head_commit: pushed, deployment, workflow_run: workflowRun } = event;
  const branch = text(workflowRun?.head_branch);
  const candidates: readonly (readonly [unknown, string])[] = [
    // GITHUB_SHA is a merge commit that is in no branch.
    [pullRequest?.head?.sha, "the pull request's head"],
    // If an annotated tag is pushed, the event is about the tag object; its head commit is what the tag points to.
    [pushed?.id, 'the commit'],
    [deployment?.sha, "the deployment's commit"],
    // GITHUB_SHA is the newest commit of the default branch.
    [workflowRun?.head_sha, `the commit of the triggering workflow run${branch ? ` (${branch})` : ''}`],
    [githubSha, 'the commit'],
  ];
  const found = candidates.map(([sha, source]) => ({ value: text(sha), source }));
  return found.find((candidate): candidate is SourcedValue => candidate.value !== undefined);
}

const dependabot = 'dependabot[bot]';

/**
 * Pull requests from forks get no secrets, except in `pull_request_target`. Pull requests of Dependabot, and its pushes
 * to its own branches, get only the Dependabot secrets; its other pushes are merges, which get all.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
 */
function secretsWithheld(env: Environment, { pull_request: pullRequest }: WorkflowEvent): string | undefined {
  if (env['GITHUB_EVENT_NAME'] === 'pull_request_target') return undefined;
  const isByDependabot = env['GITHUB_ACTOR'] === dependabot || text(pullRequest?.user?.login) === dependabot;
  const isOwnBranch = env['GITHUB_REF_NAME']?.startsWith('dependabot/') ?? false;
  if (isByDependabot && (pullRequest?.head || isOwnBranch)) return 'this run is for Dependabot';
  const repository = env['GITHUB_REPOSITORY']?.toLowerCase();
  if (!pullRequest?.head || text(pullRequest.head.repo?.full_name)?.toLowerCase() === repository) return undefined;
  return 'this pull request comes from a fork';
}

function readDeployment(deployment: NonNullable<WorkflowEvent['deployment']>, status: DeploymentStatus): Deployment {
  const urls = [status.environment_url, status.log_url, status.target_url];
  return {
    environment: text(status.environment) ?? text(deployment.environment),
    state: text(status.state),
    urls: urls.map(text).filter((url) => url !== undefined),
  };
}
