import { withFields } from '../refusal.ts';
import type { organizationRelease } from '../release-fields.ts';
import type { HeadCommit } from '../store/commit.ts';
import type { Organization } from '../store/organization.ts';
import type { Project } from '../store/project.ts';
import { attachProjects, type Release } from '../store/release.ts';
import { setCommits } from '../store/set-commits.ts';

const MAX_USER_AGENT = 256;

/** The fields of a new release, whichever endpoint they came by. */
type GivenRelease = Omit<ReturnType<typeof organizationRelease>, 'projects'>;

interface Circumstances {
  readonly userAgent: string;
  /** Refuses when the release exists and the caller may not touch it. */
  readonly assertAccess: (existing: Release) => void;
}

/**
 * Makes the release, or finds it and attaches what is new. Of an existing release `ref`, `url`, `owner` and
 * `dateReleased` are left as they are, whatever the body says: they count only when a release is made. The work is done in
 * order and nothing is undone, so a release refused for its `refs` is there all the same.
 */
export function createOrExtendRelease(
  organization: Organization,
  given: GivenRelease,
  projects: readonly Project[],
  { userAgent, assertAccess }: Circumstances,
): { readonly release: Release; readonly isNews: boolean } {
  if (given.owner !== undefined && !organization.members.has(given.owner)) {
    throw withFields({ owner: ['User does not have access to this organization'] });
  }
  const existing = organization.findRelease(given.version);
  if (existing !== undefined) assertAccess(existing);
  const release =
    existing ??
    organization.createRelease(given.version, {
      ref: given.ref || null,
      url: given.url || null,
      dateReleased: given.dateReleased ?? null,
      owner: given.owner ?? null,
      userAgent: userAgent.slice(0, MAX_USER_AGENT),
    });
  release.status = given.status ?? release.status;
  const isAttached = attachProjects(release, projects);
  setCommitsAndRefs(organization, release, given);
  return { release, isNews: existing === undefined || isAttached };
}

/** `commits` replace the list; `refs`, or in their absence `headCommits`, move the heads. Common to POST and PUT. */
export function setCommitsAndRefs(
  organization: Organization,
  release: Release,
  { commits, refs, headCommits }: Pick<GivenRelease, 'commits' | 'refs' | 'headCommits'>,
): void {
  if (commits !== undefined) setCommits(organization, release, commits);
  const heads = refs?.length ? refs : (headCommits ?? []);
  if (heads.length > 0) setRefs(organization, release, heads);
}

/**
 * Takes the refs. Unlike a commit's, a ref's repository must be known. Sentry then fetches the commits in a task of
 * its own and answers without waiting; here that task never comes to an end, and `commitCount` stays what it was.
 */
function setRefs(organization: Organization, release: Release, refs: readonly HeadCommit[]): void {
  const unknown = refs
    .map(({ repository }) => repository)
    .filter((name) => organization.repository(name) === undefined);
  if (unknown.length > 0) {
    throw withFields({ refs: [`Invalid repository names: ${[...new Set(unknown)].sort().join(',')}`] });
  }
  release.heads = refs;
}
