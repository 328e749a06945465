import { ActionError, messageOf, SetupError } from '../errors.ts';
import { explainInterruption } from '../http/explain-failure.ts';
import type { Log } from '../log.ts';
import type { Commit } from '../releases/commits.ts';
import { permissionRemedy } from './github/errors.ts';
import type { History } from './history.ts';
import type { CommitsPlan } from './plan.ts';
import { readCommits } from './read-commits.ts';
import {
  type BaseCandidate,
  type BaseSearch,
  type BaseSources,
  baseCandidates,
  reasonWithoutBase,
  resolveRange,
} from './resolve-range.ts';
import type { CommitRange } from './result.ts';

export interface ReadRangeDependencies {
  /** Undefined without a token. */
  readonly openGitHub: () => Promise<History | undefined>;
  /** Undefined if there is no clone. */
  readonly openClone: () => Promise<History | undefined>;
  /** Aborted when the step ends. */
  readonly signal: AbortSignal;
  readonly log: Log;
}

interface ReadRangePlan extends BaseSources, Pick<CommitsPlan, 'paths' | 'ignoreMissing' | 'ignoreEmpty'> {
  /** Sentry fetches the commits itself and needs only the range. */
  readonly isFetchedBySentry: boolean;
}

export interface RangeWithCommits extends CommitRange {
  /** Undefined if the commits were not counted. */
  readonly count: number | undefined;
  /** Undefined if the commits could not be read, or need not be read. */
  readonly commits: readonly Commit[] | undefined;
}

/**
 * Reads from GitHub, or else from the clone. If both fail, it only warns: a release without commits is better than none.
 * @throws SetupError if the range that the workflow author has set does not exist or is empty
 */
export async function readRange(dependencies: ReadRangeDependencies, plan: ReadRangePlan): Promise<RangeWithCommits> {
  const { openGitHub, openClone, signal, log } = dependencies;
  const { repository, head, isCurrentRepository, isFetchedBySentry } = plan;
  const candidates = baseCandidates(plan);
  const problems: string[] = [];
  let remedy: string | undefined;
  const sources = [{ open: openGitHub, ifMissing: 'there is no github-token' }];
  // Sentry fetches the range whether or not a clone, which may be shallow, contains it.
  if (isCurrentRepository && !isFetchedBySentry) {
    sources.push({ open: openClone, ifMissing: 'there is no local clone' });
  }
  for (const { open, ifMissing } of sources) {
    try {
      const history = await open();
      if (history) {
        if (problems.length > 0) log.info(`Commits are read from ${history.source}: ${problems.join('; ')}`);
        return await readRangeFrom(history, candidates, plan, log);
      }
      problems.push(ifMissing);
    } catch (error) {
      if (signal.aborted) throw explainInterruption(signal.reason, signal.reason, `read the commits of ${repository}`);
      if (error instanceof SetupError) throw error;
      problems.push(messageOf(error));
      if (error instanceof ActionError) remedy ??= error.remedy;
    }
  }
  const why = problems.join('; ');
  if (isFetchedBySentry) {
    const bases = await Promise.all(candidates.map((candidate) => candidate(undefined, head)));
    const base = bases.find((found) => found);
    const reason = `${base?.reason ?? 'Sentry chooses the start'}; the range was not checked: ${why}`;
    return { repository, head, base: base?.commit, reason, count: undefined, commits: undefined };
  }
  log.warning(
    `Could not read the commits of ${repository}, so none are recorded: ${why}. ${remedy ?? permissionRemedy}`,
  );
  return { repository, head, reason: 'the commits could not be read', count: undefined, commits: undefined };
}

async function readRangeFrom(
  history: History,
  candidates: readonly BaseCandidate[],
  plan: ReadRangePlan,
  log: Log,
): Promise<RangeWithCommits> {
  const { repository, head, base, paths, ignoreMissing, ignoreEmpty, isFetchedBySentry } = plan;
  const onMissingBase: BaseSearch['onMissingBase'] = ({ commit, reason }) => {
    const problem =
      `Could not compare ${commit} (${reason}) with ${head} in ${repository}: ` +
      `${history.source} does not have it, or the two have no common history`;
    if (base !== undefined && !ignoreMissing) {
      throw new SetupError(problem, {
        remedy: 'Set previous-commit or repo to another commit, or set "ignore-missing: true" to continue without it.',
      });
    }
    log.warning(`${problem}. The range does not start there.`);
  };
  const resolved = await resolveRange(history, head, {
    candidates,
    onMissingBase,
    reasonWithoutBase: reasonWithoutBase(plan),
  });
  if (resolved.count === 0 && base !== undefined && !ignoreEmpty) {
    throw new SetupError(`The range ${base}..${head} of ${repository} has no commits (${resolved.reason})`, {
      remedy: 'Set previous-commit or repo to another range, or set "ignore-empty: true" to continue without commits.',
    });
  }
  const range = { repository, head: resolved.head, base: resolved.base };
  if (isFetchedBySentry) {
    const reason =
      resolved.base === undefined ? `${resolved.reason}; Sentry chooses the start of the range` : resolved.reason;
    return { ...range, reason, count: resolved.count, commits: undefined };
  }
  const { commits, notes } = await readCommits(history, resolved, repository, paths);
  return { ...range, reason: [resolved.reason, ...notes].join('; '), count: commits.length, commits };
}
