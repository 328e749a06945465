import type { Release, Releases } from '../sentry/releases.ts';

/** How far back the lists of the projects are read. */
const releasesToSearch = 20;

export interface EarlierReleases {
  /** Ours, when it exists already. */
  readonly own: Release | undefined;
  /** Those before ours that know their last commit, the best candidate first. */
  readonly earlier: readonly Release[];
}

/**
 * Finds the releases that came before ours in any of our projects. Sentry's own word on which one it was counts first;
 * it has one only when ours exists, and names ours itself when that has commits. Then the lists of the projects.
 */
export async function findEarlierReleases(
  releases: Releases,
  { projects, version }: { readonly projects: readonly string[]; readonly version: string },
): Promise<EarlierReleases> {
  const [named, ...lists] = await Promise.all([
    releases.previousWithCommits(version),
    ...projects.map((project) => releases.newestOfProject(project, releasesToSearch)),
  ]);
  const listed = lists.flat().sort((a, b) => compareDates(b, a));
  const own = [named, ...listed].find((release) => release?.version === version);
  const before = listed.filter((release) => !own || compareDates(release, own) < 0);
  const earlier = [...(named ? [named] : []), ...before].filter(
    (release) => release.version !== version && release.lastCommit !== null,
  );
  return { own, earlier };
}

/**
 * The first of the releases whose last commit can be one of this repository. A release may be about another one; a name
 * without an owner, such as the `origin` of other clients, tells nothing.
 */
export function firstOf(earlier: readonly Release[], repository: string): Release | undefined {
  return earlier.find(({ lastCommit }) => {
    const name = lastCommit?.repository?.name ?? '';
    return !name.includes('/') || name.toLowerCase() === repository.toLowerCase();
  });
}

/** Sentry tells microseconds, of which a Date keeps milliseconds only; the text decides between equal ones. */
function compareDates({ dateCreated: a }: Release, { dateCreated: b }: Release): number {
  return Date.parse(a) - Date.parse(b) || (a < b ? -1 : Number(a > b));
}
