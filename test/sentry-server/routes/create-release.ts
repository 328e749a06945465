import { fieldError, internalError } from '../error-response.ts';
import { storedUrl } from '../formats.ts';
import type { organizationRelease } from '../release-fields.ts';
import type { CommitInput, HeadCommit } from '../store/commit.ts';
import type { Organization } from '../store/organization.ts';
import type { Project } from '../store/project.ts';
import { attachProjects, type Release } from '../store/release.ts';
import { setCommits } from '../store/set-commits.ts';

const MAX_USER_AGENT = 256;

/** The fields of a new release, without the projects. */
type ReleaseInput = Omit<ReturnType<typeof organizationRelease>, 'projects'>;

interface CreateOptions {
  readonly userAgent: string;
  /** Throws an error response if the token has no access to the existing release. */
  readonly assertAccess: (existing: Release) => void;
}

/**
 * Creates a release, or finds it and attaches new projects. `ref`, `url`, `owner` and `dateReleased` of an existing
 * release do not change. There is no rollback: a release with invalid `refs` is created although the response is an
 * error.
 */
export function createOrExtendRelease(
  organization: Organization,
  input: ReleaseInput,
  projects: readonly Project[],
  { userAgent, assertAccess }: CreateOptions,
): { readonly release: Release; readonly isNewOrExtended: boolean } {
  if (input.owner !== undefined && !organization.members.has(input.owner)) {
    throw fieldError({ owner: ['User does not have access to this organization'] });
  }
  const existing = organization.findRelease(input.version);
  if (existing !== undefined) assertAccess(existing);
  const release =
    existing ??
    organization.createRelease(input.version, {
      ref: input.ref || null,
      url: storedUrl(input.url),
      dateReleased: input.dateReleased ?? null,
      owner: input.owner ?? null,
      userAgent: userAgent.slice(0, MAX_USER_AGENT),
    });
  release.status = input.status ?? release.status;
  const isAttached = attachProjects(release, projects);
  setCommitsAndRefs(organization, release, input);
  return { release, isNewOrExtended: existing === undefined || isAttached };
}

/** Sets commits from `commits`, and heads from `refs` or, without those, from `headCommits`. */
export function setCommitsAndRefs(
  organization: Organization,
  release: Release,
  { commits, refs, headCommits }: Pick<ReleaseInput, 'commits' | 'refs' | 'headCommits'>,
): void {
  if (commits?.length) {
    if (!canBeSorted(commits) || commits.some(({ message }) => message === null)) throw internalError();
    setCommits(organization, release, commits);
  }
  const heads = refs?.length ? refs : (headCommits ?? []);
  if (heads.length > 0) setRefs(organization, release, heads);
}

/** Sentry sorts the commits by their dates, and cannot compare a date with none. */
function canBeSorted(commits: readonly CommitInput[]): boolean {
  return new Set(commits.map(({ timestamp }) => timestamp === undefined)).size === 1;
}

/**
 * Unlike that of a commit, the repository of a ref must exist. Sentry fetches the commits in a background task, which
 * here never ends: `commitCount` does not change.
 */
function setRefs(organization: Organization, release: Release, refs: readonly HeadCommit[]): void {
  const unknown = refs
    .map(({ repository }) => repository)
    .filter((name) => organization.repository(name) === undefined);
  if (unknown.length > 0) {
    throw fieldError({ refs: [`Invalid repository names: ${[...new Set(unknown)].sort().join(',')}`] });
  }
  release.heads = refs;
}
