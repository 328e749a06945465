import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Environment } from './environment.ts';

/** What the runner knows of the workflow run. Text that is absent is undefined, never empty. */
export interface GitHubContext {
  readonly eventName: string | undefined;
  readonly refType: string | undefined;
  /** The ref without `refs/heads/` or `refs/tags/`. */
  readonly refName: string | undefined;
  /** The commit that the run is about. On `pull_request` it is a merge commit that exists nowhere else. */
  readonly sha: string | undefined;
  readonly pullRequestHeadSha: string | undefined;
  /** Why GitHub gives no secrets to this run, as a clause; undefined where it gives them. */
  readonly secretsWithheld: string | undefined;
  /** The crontab line that has triggered the run, on `schedule`. */
  readonly schedule: string | undefined;
  /** Where the branch stood before the push; undefined where nothing was there. */
  readonly beforeSha: string | undefined;
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

/**
 * Reads the runner's variables, and the event it points to.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function readContext(env: Environment = process.env): GitHubContext {
  const event = readEvent(env['GITHUB_EVENT_PATH']);
  return {
    eventName: text(env['GITHUB_EVENT_NAME']),
    refType: text(env['GITHUB_REF_TYPE']),
    refName: text(env['GITHUB_REF_NAME']),
    // When an annotated tag is pushed, the event's `after` is the tag; the head commit is what the tag points to.
    sha: text(event.head_commit?.id) ?? text(env['GITHUB_SHA']),
    pullRequestHeadSha: text(event.pull_request?.head?.sha),
    secretsWithheld: secretsWithheld(env, event),
    schedule: text(event.schedule),
    beforeSha: /^0*$/.test(text(event.before) ?? '') ? undefined : text(event.before),
    repository: text(env['GITHUB_REPOSITORY']),
    serverUrl: text(env['GITHUB_SERVER_URL']) ?? 'https://github.com',
    apiUrl: text(env['GITHUB_API_URL']) ?? 'https://api.github.com',
    runId: text(env['GITHUB_RUN_ID']),
    workspace: text(env['GITHUB_WORKSPACE']) ?? process.cwd(),
    tempFolder: text(env['RUNNER_TEMP']) ?? tmpdir(),
  };
}

/** The commit that the run is about. On a pull request GITHUB_SHA is a merge commit that is in no branch. */
export function headSha({ pullRequestHeadSha, sha }: GitHubContext): string | undefined {
  return pullRequestHeadSha ?? sha;
}

interface WorkflowEvent {
  readonly schedule?: unknown;
  /** All zeros for a branch or tag that is new. */
  readonly before?: unknown;
  readonly head_commit?: { readonly id?: unknown } | null;
  readonly pull_request?: {
    /** The repository is null when the fork has been deleted. */
    readonly head?: { readonly sha?: unknown; readonly repo?: { readonly full_name?: unknown } | null };
    readonly user?: { readonly login?: unknown };
  };
}

const dependabot = 'dependabot[bot]';

/**
 * Pull requests from forks get no secrets, whichever event tells of them, save `pull_request_target`. Those of Dependabot
 * get its own secrets only, and so do its pushes to its own branches. Its other pushes are merges, and no reason to pass
 * over a release. https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
 */
function secretsWithheld(env: Environment, { pull_request: pullRequest }: WorkflowEvent): string | undefined {
  if (env['GITHUB_EVENT_NAME'] === 'pull_request_target') return undefined;
  const isOfDependabot = env['GITHUB_ACTOR'] === dependabot || text(pullRequest?.user?.login) === dependabot;
  const isOwnBranch = env['GITHUB_REF_NAME']?.startsWith('dependabot/') ?? false;
  if (isOfDependabot && (pullRequest?.head || isOwnBranch)) return 'this run is for Dependabot';
  const repository = env['GITHUB_REPOSITORY']?.toLowerCase();
  if (!pullRequest?.head || text(pullRequest.head.repo?.full_name)?.toLowerCase() === repository) return undefined;
  return 'this pull request comes from a fork';
}

/** An event that cannot be read is no reason to fail: everything in it has a stand-in. */
function readEvent(eventPath: string | undefined): WorkflowEvent {
  try {
    return JSON.parse(readFileSync(eventPath ?? '', 'utf8')) ?? {};
  } catch {
    return {};
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
