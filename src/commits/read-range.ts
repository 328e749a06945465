import { messageOf, SetupError } from '../errors.ts';
import { explainInterruption } from '../http/explain-failure.ts';
import type { Log } from '../log.ts';
import type { Release } from '../releases/api.ts';
import type { Commit } from '../releases/commits.ts';
import { baseCandidates } from './base-candidates.ts';
import { gatherCommits } from './gather-commits.ts';
import type { History } from './history.ts';
import type { CommitRange } from './result.ts';
import { type Candidate, settleRange } from './settle-range.ts';

export interface ReadRangePorts {
  /** GitHub's API; undefined where there is no token to read it with. */
  readonly openGitHub: () => Promise<History | undefined>;
  /** The clone on this machine; undefined where there is none. */
  readonly openClone: () => Promise<History | undefined>;
  /** The end of the step, before its time or not. */
  readonly signal: AbortSignal;
  readonly log: Log;
}

export interface RangePlan {
  /** `owner/name` */
  readonly repository: string;
  /** SHA, or another name of a commit. */
  readonly head: string;
  /** The commit that the author wants the range to start after; undefined where it has to be found. */
  readonly base: string | undefined;
  /** Whether it is the repository that the workflow runs in, of which there may be a clone. */
  readonly isOwn: boolean;
}

/** What holds for all ranges. */
export interface RangeRules {
  /** Where the branch stood before the push that triggered the run. */
  readonly before: string | undefined;
  /** Globs; only commits that change one of these paths count. Empty: all do. */
  readonly paths: readonly string[];
  /** A base of the author's that is gone is a warning. */
  readonly ignoreMissing: boolean;
  /** A range of the author's that has no commits is fine. */
  readonly ignoreEmpty: boolean;
}

interface ReadRangePlan extends RangePlan, RangeRules {
  /** The release before ours in this repository. */
  readonly previous: Release | undefined;
  /** Whether Sentry was asked for it. */
  readonly isAsked: boolean;
  /** Sentry fetches the commits by itself, and only has to be told where they are. */
  readonly isFetched: boolean;
}

export interface FoundRange extends CommitRange {
  /** Undefined where nobody has counted. */
  readonly count: number | undefined;
  /** Undefined where they could not be read, or need not be. */
  readonly commits: readonly Commit[] | undefined;
}

/**
 * Reads one range: from GitHub, else from the clone on this machine. Where neither can be read there are no commits, and
 * a warning says what to grant: a release without its commits is worth more than none.
 */
export async function readRange(ports: ReadRangePorts, plan: ReadRangePlan): Promise<FoundRange> {
  const { log, signal } = ports;
  const { repository, head } = plan;
  const candidates = baseCandidates(plan);
  const problems: string[] = [];
  const sources = [
    { open: ports.openGitHub, otherwise: 'there is no github-token' },
    // What Sentry fetches needs no proof from a clone that may be cut off.
    ...(plan.isOwn && !plan.isFetched ? [{ open: ports.openClone, otherwise: 'there is no local clone' }] : []),
  ];
  for (const { open, otherwise } of sources) {
    try {
      const history = await open();
      if (history) {
        if (problems.length > 0) log.info(`Commits are read from ${history.place}: ${problems.join('; ')}`);
        return await untilEnd(signal, readFrom(history, candidates, ports, plan));
      }
      problems.push(otherwise);
    } catch (error) {
      if (signal.aborted) throw explainInterruption(signal.reason, signal.reason, `read the commits of ${repository}`);
      if (error instanceof SetupError) throw error;
      problems.push(messageOf(error));
    }
  }
  const why = problems.join('; ');
  if (plan.isFetched) {
    const base = (await Promise.all(candidates.map((candidate) => candidate(undefined)))).find(Boolean);
    const reason = `${base?.reason ?? 'from where Sentry thinks fit'}, which nobody has checked: ${why}`;
    return { repository, head, base: base?.commit, reason, count: undefined, commits: undefined };
  }
  log.warning(
    `No commits of ${repository} are recorded: ${why}. ` +
      'Give the job the permission "contents: read", or a github-token that may read the repository.',
  );
  return { repository, head, reason: 'they could not be read', count: undefined, commits: undefined };
}

async function readFrom(
  history: History,
  candidates: readonly Candidate[],
  { log }: ReadRangePorts,
  { repository, head, base, paths, ignoreMissing, ignoreEmpty, isFetched }: ReadRangePlan,
): Promise<FoundRange> {
  const settled = await settleRange(history, head, candidates, ({ commit, reason }) => {
    const problem = `${history.place} does not know commit ${commit} (${reason}) beside ${head} in ${repository}`;
    if (base !== undefined && !ignoreMissing) {
      throw new SetupError(problem, {
        remedy: 'Name another commit by previous-commit or in repo, or set ignore-missing to go on without it.',
      });
    }
    log.warning(`${problem}; it is passed over.`);
  });
  if (settled.count === 0 && base !== undefined && !ignoreEmpty) {
    throw new SetupError(`There is no commit in ${base}..${head} of ${repository} (${settled.reason})`, {
      remedy: 'Name another range by previous-commit or in repo, or set ignore-empty to go on without commits.',
    });
  }
  const range = { repository, head: settled.head, base: settled.base, reason: settled.reason };
  if (isFetched) {
    const reason = settled.base === undefined ? `${range.reason}; Sentry decides` : range.reason;
    return { ...range, reason, count: settled.count, commits: undefined };
  }
  const { commits, notes } = await gatherCommits(history, settled, repository, paths);
  return { ...range, reason: [range.reason, ...notes].join('; '), count: commits.length, commits };
}

/** Ends with the step: a library that waits for a rate limit does so on its own clock. */
async function untilEnd<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const end = () => reject(signal.reason);
  signal.addEventListener('abort', end);
  try {
    return await Promise.race([work, ended]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}
