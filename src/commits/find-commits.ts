import type { Deploys } from '../deploys/api.ts';
import type { ReleaseContent, Releases } from '../releases/api.ts';
import type { CommitRef } from '../releases/commits.ts';
import { choosePreviousRelease, type EarlierReleases, findEarlierReleases } from '../releases/earlier-releases.ts';
import { allOrErrors } from '../sentry/all-or-errors.ts';
import type { History } from './history.ts';
import { findLiveReleases } from './live-releases.ts';
import type { CommitsPlan } from './plan.ts';
import { type RangeWithCommits, type ReadRangeDependencies, readRange } from './read-range.ts';
import type { Repositories } from './repositories.ts';
import type { CommitRange, CommitsResult } from './result.ts';

export interface FindCommitsDependencies extends Omit<ReadRangeDependencies, 'openGitHub'> {
  /** Undefined without a token. */
  readonly openGitHub: (repository: string, head: string) => Promise<History | undefined>;
  /** Undefined in a dry run without an auth token. */
  readonly sentry:
    | {
        readonly releases: Releases;
        readonly repositories: Repositories;
        readonly deploysOf: (project: string) => Deploys;
      }
    | undefined;
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
  for (const { repository, head, headSource } of plan.ranges) {
    log.info(`The commits of ${repository} end at ${head}: ${headSource}.`);
  }
  const gitHubHistories = plan.ranges.map(({ repository, head }) => dependencies.openGitHub(repository, head));
  for (const history of gitHubHistories) history.catch(() => undefined); // Handled by readRange.
  const { sinceDeployTo: environment } = plan;
  const findingLive =
    sentry && environment !== undefined ? findLiveReleases(sentry.deploysOf, { ...plan, environment }) : undefined;
  findingLive?.catch(() => undefined); // Wrong settings are preferably reported by the requests that all runs send.
  const [releases = noReleases, connected = []] = await allOrErrors([
    sentry && findEarlierReleases(sentry.releases, { ...plan, isThorough: plan.ranges.some(({ base }) => !base) }),
    sentry && findConnected(sentry.repositories, plan),
  ]);
  const live = await findingLive;
  const earlierResult = live ? commitsToKeep(plan, releases) : resultOfEarlierAttempt(plan, releases);
  if (earlierResult) return { result: earlierResult, content: undefined };

  const liveVersions = new Set(live?.releases.map(({ version }) => version));
  const notLive = releases.earlier.filter(({ version }) => !liveVersions.has(version));
  const isFetchedBySentry = connected.length === plan.ranges.length;
  const ranges = await Promise.all(
    plan.ranges.map((range, index) =>
      readRange(
        { ...dependencies, openGitHub: async () => gitHubHistories[index] },
        {
          ...plan,
          ...range,
          live,
          isFetchedBySentry,
          canReadReleases: sentry !== undefined,
          readReleaseCount: releases.readCount,
          previousRelease: choosePreviousRelease(notLive, range.repository),
        },
      ),
    ),
  );
  return isFetchedBySentry ? requestCommits(ranges, connected) : sendCommits(ranges);
}

/** The names, in Sentry, of the repositories that it can fetch from. None with paths, by which it cannot filter. */
async function findConnected(repositories: Repositories, { ranges, paths }: CommitsPlan): Promise<readonly string[]> {
  if (paths.length > 0) return [];
  const names = await Promise.all(ranges.map(({ repository }) => repositories.findConnected(repository)));
  return names.filter((name) => name !== undefined);
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

/** Setting commits would replace those that the release has. */
function commitsToKeep({ ranges }: FindCommitsPlan, { own }: EarlierReleases): CommitsResult | undefined {
  if (!own?.lastCommit) return undefined;
  const reason = 'the release keeps the commits that it has';
  const kept = ranges.map(({ repository, head }) => ({ repository, head, reason }));
  return { count: own.commitCount ?? undefined, ranges: kept, delivery: 'unchanged' };
}

function sendCommits(found: readonly RangeWithCommits[]): FoundCommits {
  const ranges = found.map(withoutCommits);
  const commits = found.flatMap((range) => range.commits ?? []);
  if (commits.length === 0) return { result: { count: 0, ranges, delivery: 'none' }, content: undefined };
  return { result: { count: commits.length, ranges, delivery: 'sent' }, content: { commits } };
}

/** @param names of the repositories in Sentry, in the order of the ranges */
function requestCommits(found: readonly RangeWithCommits[], names: readonly string[]): FoundCommits {
  const ranges = found.map(withoutCommits);
  const refs = found.flatMap(({ repository, head, base, count }, index): readonly CommitRef[] => {
    if (count === 0) return [];
    return [{ repository: names[index] ?? repository, commit: head, ...(base && { previousCommit: base }) }];
  });
  if (refs.length === 0) return { result: { count: 0, ranges, delivery: 'none' }, content: undefined };
  const isCounted = found.every(({ count }) => count !== undefined);
  const count = isCounted ? found.reduce((sum, range) => sum + (range.count ?? 0), 0) : undefined;
  return { result: { count, ranges, delivery: 'requested' }, content: { refs } };
}

function withoutCommits({ repository, head, base, reason }: RangeWithCommits): CommitRange {
  return { repository, head, base, reason };
}
