import { SetupError } from '../errors.ts';
import { allOrErrors } from '../sentry/all-or-errors.ts';
import type { Releases } from './api.ts';
import type { Release } from './release.ts';

/** For each project: in the first request, which almost always is sufficient, and in all. */
const firstPageLength = 20;
const maxReleases = 200;

export interface EarlierReleases {
  readonly own: Release | undefined;
  /** With a last commit; the most likely predecessor is first. */
  readonly earlier: readonly Release[];
  /** How many releases of a project were read; undefined if these are all. */
  readonly readCount?: number | undefined;
}

interface Search {
  readonly projects: readonly string[];
  readonly version: string;
  /** Read more if none of the newest releases has commits. */
  readonly isThorough: boolean;
}

/**
 * The first candidate is the release that Sentry considers the previous one. Sentry names it only if this release
 * exists, and names this release itself if it has commits. Both are requested at once: a useless 404 costs less than
 * another round trip.
 */
export async function findEarlierReleases(
  releases: Releases,
  { projects, version, isThorough }: Search,
): Promise<EarlierReleases> {
  const [previous, lists] = await allOrErrors([
    releases.previousWithCommits(version),
    allOrErrors(projects.map((project) => listNewestReleases(releases, project))),
  ]);
  const found = selectEarlier(version, previous, lists.flat());
  const incomplete = projects.filter((_, index) => lists[index]?.length === firstPageLength);
  if (found.earlier.length > 0 || !isThorough || incomplete.length === 0) return found;
  const longerLists = await allOrErrors(incomplete.map((project) => releases.ofProject(project, maxReleases)));
  return {
    ...selectEarlier(version, previous, [...lists, ...longerLists].flat()),
    readCount: longerLists.some(({ length }) => length === maxReleases) ? maxReleases : undefined,
  };
}

function selectEarlier(version: string, previous: Release | undefined, releases: readonly Release[]): EarlierReleases {
  const listed = releases.toSorted((a, b) => compareDates(b, a));
  const own = [previous, ...listed].find((release) => release?.version === version);
  const before = listed.filter((release) => !own || compareDates(release, own) < 0);
  const earlier = [...(previous ? [previous] : []), ...before].filter(
    (release) => release.version !== version && release.lastCommit,
  );
  return { own, earlier };
}

/**
 * @throws SetupError for a renamed project: Sentry redirects this request to the new slug, but rejects the old slug in
 * others
 */
export async function listNewestReleases(releases: Releases, project: string): Promise<readonly Release[]> {
  const list = await releases.newestOfProject(project, firstPageLength);
  const slugSets = list.map((release) => new Set(release.projects?.map(({ slug }) => slug)));
  const [first] = slugSets;
  if (!first?.size || slugSets.some((slugs) => slugs.has(project))) return list;
  const common = slugSets.reduce((slugs, others) => slugs.intersection(others), first);
  const [newSlug] = common;
  throw new SetupError(`Project ${project} was renamed${common.size === 1 ? ` to ${newSlug}` : ''}`, {
    remedy: "Set projects to its new slug, as in Sentry's URLs.",
  });
}

/** A name without an owner, such as the `origin` of other clients, may stand for any repository. */
export function choosePreviousRelease(earlier: readonly Release[], repository: string): Release | undefined {
  return earlier.find(({ lastCommit }) => {
    const name = lastCommit?.repository?.name ?? '';
    return !name.includes('/') || name.toLowerCase() === repository.toLowerCase();
  });
}

/** Sentry's dates have microseconds, but a Date has only milliseconds: for equal dates, the texts are compared. */
export function compareDates({ dateCreated: a }: Release, { dateCreated: b }: Release): number {
  return Date.parse(a) - Date.parse(b) || (a < b ? -1 : Number(a > b));
}
