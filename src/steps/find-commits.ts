import type { GitHubCommit, GitHubCommits } from '../github/commits.ts';
import type { Log } from '../log.ts';
import type { CommitsResult } from '../result.ts';
import { type Commit, commitLimits } from '../sentry/commits.ts';
import type { Release, Releases } from '../sentry/releases.ts';

export interface FindCommitsPorts {
  readonly releases: Releases;
  /** Gives undefined where there is no token to read GitHub with. */
  readonly connectGitHub: () => Promise<GitHubCommits | undefined>;
  readonly log: Log;
}

export interface FindCommitsPlan {
  readonly version: string;
  readonly projects: readonly string[];
  readonly head: string;
  /** `owner/name` */
  readonly repository: string;
}

export interface FoundCommits {
  readonly result: CommitsResult;
  /** What Sentry has to be told; undefined when it knows already, or when there is nothing to tell. */
  readonly commits: readonly Commit[] | undefined;
}

/** How far back the previous release is looked for, and how many commits stand for a history without one. */
const releasesToSearch = 20;
const commitsWithoutBase = 20;

/**
 * Finds the commits that are new since the previous release: the commit of that release is asked of Sentry, and the
 * range up to head of GitHub. Nothing has to be checked out.
 */
export async function findCommits(ports: FindCommitsPorts, plan: FindCommitsPlan): Promise<FoundCommits> {
  const { releases, log } = ports;
  const [{ previous, own }, github] = await Promise.all([findPrevious(releases, plan), ports.connectGitHub()]);
  const base = previous?.lastCommit?.id;
  const since = previous ? `since release ${previous.version}` : 'no earlier release has a commit';
  if (own && own.commitCount > 0 && own.lastCommit?.id === plan.head) {
    return found(plan, { count: own.commitCount, base, reason: since }, undefined);
  }
  if (github === undefined) {
    log.warning('No commits are recorded: there is no github-token to read them with.');
    return found(plan, { count: 0, base, reason: 'there is no github-token' }, undefined);
  }
  try {
    return base === undefined
      ? await latestCommits(github, plan, since)
      : await commitsSince(log, github, plan, base, since);
  } catch (error) {
    // A release without its commits is worth more than none.
    const problem = error instanceof Error ? error.message : error;
    log.warning(
      `No commits are recorded: GitHub did not give those of ${plan.repository} (${problem}). ` +
        'See that the job has the permission "contents: read".',
    );
    return found(plan, { count: 0, base, reason: 'GitHub did not give them' }, undefined);
  }
}

/** The newest release before ours that knows its commit, in any of our projects; and ours, when it exists already. */
async function findPrevious(releases: Releases, { projects, version }: FindCommitsPlan) {
  const lists = await Promise.all(projects.map((project) => releases.newestOfProject(project, releasesToSearch)));
  const newestFirst = lists.flat().sort((a, b) => compareDates(b, a));
  const own = newestFirst.find((release) => release.version === version);
  const previous = newestFirst.find(
    (release) => release.version !== version && release.lastCommit !== null && (!own || compareDates(release, own) < 0),
  );
  return { own, previous };
}

/** Sentry tells microseconds, of which a Date keeps milliseconds only; the text decides between equal ones. */
function compareDates({ dateCreated: a }: Release, { dateCreated: b }: Release): number {
  return Date.parse(a) - Date.parse(b) || (a < b ? -1 : Number(a > b));
}

async function commitsSince(
  log: Log,
  github: GitHubCommits,
  plan: FindCommitsPlan,
  base: string,
  since: string,
): Promise<FoundCommits> {
  const comparison = await github.compare(base, plan.head);
  if (comparison === undefined) {
    log.warning(`GitHub does not know both commit ${base} (${since}) and commit ${plan.head} of ${plan.repository}.`);
    return latestCommits(github, plan, 'the commit of the previous release is gone');
  }
  const { status, commits } = comparison;
  const reason = status === 'behind' ? `${since}, which is newer: a rollback` : since;
  return found(plan, { count: commits.length, base, reason }, commits);
}

async function latestCommits(github: GitHubCommits, plan: FindCommitsPlan, why: string): Promise<FoundCommits> {
  const commits = await github.latest(plan.head, commitsWithoutBase);
  const reason = `${why}, so the last ${commitsWithoutBase} at most are taken`;
  return found(plan, { count: commits.length, reason }, commits);
}

function found(
  { head, repository }: FindCommitsPlan,
  range: Pick<CommitsResult, 'count' | 'base' | 'reason'>,
  commits: readonly GitHubCommit[] | undefined,
): FoundCommits {
  const toSend = commits?.length ? commits.map((commit) => toSentry(commit, repository)) : undefined;
  return { result: { ...range, head, recorded: toSend !== undefined }, commits: toSend };
}

/** Sentry refuses the whole release for one value that is too long, so names are cut, or left out where that is wrong. */
function toSentry({ sha, message, authorName, authorEmail, date }: GitHubCommit, repository: string): Commit {
  return {
    id: sha,
    message,
    ...(repository.length <= commitLimits.repository && { repository }),
    ...(authorName && { author_name: authorName.slice(0, commitLimits.authorName) }),
    ...(authorEmail && authorEmail.length <= commitLimits.authorEmail && { author_email: authorEmail }),
    ...(date && { timestamp: date }),
  };
}
