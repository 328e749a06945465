import type { Deploys } from '../deploys/api.ts';
import { findLiveRelease } from '../deploys/live-release.ts';
import { choosePreviousRelease } from '../releases/earlier-releases.ts';
import type { Release } from '../releases/release.ts';
import type { History } from './history.ts';

/** What is live in an environment while the range is chosen, which is before this run records its own deploy. */
export interface LiveReleases {
  readonly environment: string;
  /** One for each project that was deployed there, each once, the oldest first. */
  readonly releases: readonly Release[];
}

interface LiveReleasesSearch {
  readonly environment: string;
  readonly projects: readonly string[];
  /** This release does not count: an earlier attempt of the run may have deployed it. */
  readonly version: string;
}

/** @param deploysOf returns the deploys of one project */
export async function findLiveReleases(
  deploysOf: (project: string) => Deploys,
  { environment, projects, version }: LiveReleasesSearch,
): Promise<LiveReleases> {
  const found = await Promise.all(
    projects.map((project) =>
      findLiveRelease(deploysOf(project), { environment, projects: [project], except: version }),
    ),
  );
  const byVersion = new Map(
    found.filter((release) => release !== undefined).map((release) => [release.version, release]),
  );
  const releases = [...byVersion.values()].toSorted((a, b) => Date.parse(a.dateCreated) - Date.parse(b.dateCreated));
  return { environment, releases };
}

/**
 * Of several live releases, the range starts after the one that head has the most commits since, so that it contains
 * what is new for each project. The dates do not tell that: a hotfix of an old release is younger than later ones.
 *
 * @returns undefined if no live release has commits of the repository
 */
export async function baseOfLiveRelease(
  { environment, releases }: LiveReleases,
  repository: string,
  history: History | undefined,
  head: string,
): Promise<{ readonly commit: string; readonly reason: string } | undefined> {
  const commits = commitsIn(repository, releases);
  if (commits.length < 2 || !history) return describeBase(commits[0], `live in ${environment}`);
  const comparisons = await Promise.all(commits.map(({ commit }) => history.compare(commit, head)));
  const counts = comparisons.map((comparison) => comparison?.count ?? -1);
  return describeBase(commits[counts.indexOf(Math.max(...counts))], `the oldest one live in ${environment}`);
}

/** Why the range does not start after a live release, as a clause. */
export function whyNoLiveRelease({ environment, releases }: LiveReleases, repository: string): string {
  const live = `live in ${environment}`;
  const [first] = releases;
  if (!first) return `no other release is ${live}`;
  const [known] = commitsIn(repository, releases);
  if (known) return `the commit of release ${known.version}, which is ${live}, was not found`;
  return `release ${first.version}, which is ${live}, has no commits of ${repository}`;
}

interface LiveCommit {
  readonly version: string;
  /** SHA. */
  readonly commit: string;
}

function commitsIn(repository: string, releases: readonly Release[]): readonly LiveCommit[] {
  return releases.flatMap((release) => {
    const commit = choosePreviousRelease([release], repository)?.lastCommit?.id;
    return commit === undefined ? [] : [{ version: release.version, commit }];
  });
}

function describeBase(base: LiveCommit | undefined, which: string) {
  return base && { commit: base.commit, reason: `since release ${base.version}, which is ${which}` };
}
