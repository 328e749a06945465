import { SetupError } from '../errors.ts';
import { allOrErrors } from '../sentry/all-or-errors.ts';
import type { Release, Releases } from './api.ts';

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
  const [named, lists] = await allOrErrors([
    releases.previousWithCommits(version),
    allOrErrors(projects.map((project) => newestReleases(releases, project))),
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
 * The newest releases of a project. Sentry sends the reader of a renamed project on to the new one, and knows the old
 * name nowhere else.
 *
 * @throws SetupError when the project was renamed
 */
export async function newestReleases(releases: Releases, project: string): Promise<readonly Release[]> {
  const list = await releases.newestOfProject(project, releasesToSearch);
  const slugs = list.map((release) => new Set(release.projects?.map(({ slug }) => slug)));
  const [first] = slugs;
  if (!first?.size || slugs.some((some) => some.has(project))) return list;
  const common = slugs.reduce((some, others) => some.intersection(others), first);
  const [renamed] = common;
  throw new SetupError(`Project ${project} has been renamed${common.size === 1 ? ` to ${renamed}` : ''}`, {
    remedy: "Name it in projects by its new slug, as in Sentry's URLs.",
  });
}

/**
 * The first of the releases whose last commit can be one of this repository. A release may be about another one; a name
 * without an owner, such as the `origin` of other clients, tells nothing.
 */
export function choosePreviousRelease(earlier: readonly Release[], repository: string): Release | undefined {
  return earlier.find(({ lastCommit }) => {
    const name = lastCommit?.repository?.name ?? '';
    return !name.includes('/') || name.toLowerCase() === repository.toLowerCase();
  });
}

/** Sentry tells microseconds, of which a Date keeps milliseconds only; the text decides between equal ones. */
function compareDates({ dateCreated: a }: Release, { dateCreated: b }: Release): number {
  return Date.parse(a) - Date.parse(b) || (a < b ? -1 : Number(a > b));
}
