import type { ReleaseContent, Releases } from '../releases/api.ts';
import type { CommitRef } from '../releases/commits.ts';
import { choosePreviousRelease, type EarlierReleases, findEarlierReleases } from '../releases/earlier-releases.ts';
import { allOrErrors } from '../sentry/all-or-errors.ts';
import type { History } from './history.ts';
import type { CommitsPlan } from './plan.ts';
import { type RangeWithCommits, type ReadRangeDependencies, readRange } from './read-range.ts';
import type { KnownRepository, Repositories } from './repositories.ts';
import type { CommitsResult } from './result.ts';

export interface FindCommitsDependencies extends Omit<ReadRangeDependencies, 'openGitHub'> {
  /** Undefined without a token. */
  readonly openGitHub: (repository: string, head: string) => Promise<History | undefined>;
  /** Undefined in a dry run without an auth token. */
  readonly sentry: { readonly releases: Releases; readonly repositories: Repositories } | undefined;
}

interface FindCommitsPlan extends CommitsPlan {
  readonly version: string;
  readonly projects: readonly string[];
}

export interface FoundCommits {
  readonly result: CommitsResult;
  /** Undefined if Sentry has the commits already, or if there are none. */
  readonly content: ReleaseContent | undefined;
}

const noReleases: EarlierReleases = { own: undefined, earlier: [] };

/**
 * Needs no checkout: Sentry knows the previous release, and GitHub the commits since then. If Sentry can fetch the commits
 * itself, only the range is sent to it.
 * @throws SetupError if a range that the workflow author has set is wrong; other problems are logged as warnings
 */
export async function findCommits(dependencies: FindCommitsDependencies, plan: FindCommitsPlan): Promise<FoundCommits> {
  const { sentry, log } = dependencies;
  for (const input of plan.ignoredInputs) {
    log.warning(`Input ${input} is ignored. Set "set-commits: manual" to use it.`);
  }
  const gitHubHistories = plan.ranges.map(({ repository, head }) => dependencies.openGitHub(repository, head));
  for (const history of gitHubHistories) history.catch(() => undefined); // Handled by readRange.
  const [releases = noReleases, repositories = []] = await allOrErrors([
    sentry && findEarlierReleases(sentry.releases, plan),
    sentry && Promise.all(plan.ranges.map(({ repository }) => sentry.repositories.find(repository))),
  ]);
  const earlierResult = resultOfEarlierAttempt(plan, releases);
  if (earlierResult) return { result: earlierResult, content: undefined };

  const isFetchedBySentry =
    plan.paths.length === 0 && // Sentry cannot filter by path.
    repositories.length > 0 &&
    repositories.every((repository) => repository?.isConnected);
  const ranges = await Promise.all(
    plan.ranges.map((range, index) =>
      readRange(
        { ...dependencies, openGitHub: async () => gitHubHistories[index] },
        {
          ...plan,
          ...range,
          isFetchedBySentry,
          canReadReleases: sentry !== undefined,
          previousRelease: choosePreviousRelease(releases.earlier, range.repository),
        },
      ),
    ),
  );
  return chooseDelivery(ranges, repositories, isFetchedBySentry);
}

/** What an earlier attempt of the workflow run has recorded: commits up to the same head, since a known release. */
function resultOfEarlierAttempt(
  { ranges: [range, ...others], paths }: FindCommitsPlan,
  { own, earlier }: EarlierReleases,
): CommitsResult | undefined {
  if (!own || !range || range.base !== undefined || others.length > 0 || paths.length > 0) return undefined;
  const { head, repository } = range;
  const previous = choosePreviousRelease(earlier, repository);
  if (!previous || own.commitCount === 0 || own.lastCommit?.id !== head) return undefined;
  const ranges = [{ repository, head, base: previous.lastCommit?.id, reason: `since release ${previous.version}` }];
  return { count: own.commitCount ?? undefined, ranges, delivery: 'unchanged' };
}

/** The commits if they were read, otherwise the ranges, or at least their heads, of repositories that Sentry knows. */
function chooseDelivery(
  found: readonly RangeWithCommits[],
  repositories: readonly (KnownRepository | undefined)[],
  isFetchedBySentry: boolean,
): FoundCommits {
  const ranges = found.map(({ repository, head, base, reason }) => ({ repository, head, base, reason }));
  const commits = found.flatMap((range) => range.commits ?? []);
  if (commits.length > 0) {
    return { result: { count: commits.length, ranges, delivery: 'sent' }, content: { commits } };
  }
  const refs = found.flatMap(({ head, base, count }, index): CommitRef[] => {
    const repository = repositories[index];
    if (repository === undefined || count === 0) return []; // Sentry refuses a repository that it does not know.
    return [{ repository: repository.name, commit: head, ...(isFetchedBySentry && base && { previousCommit: base }) }];
  });
  if (refs.length === 0) return { result: { count: 0, ranges, delivery: 'none' }, content: undefined };
  const isCounted = found.every(({ count }) => count !== undefined);
  const count = isCounted ? found.reduce((sum, range) => sum + (range.count ?? 0), 0) : undefined;
  return { result: { count, ranges, delivery: 'requested' }, content: { refs } };
}
