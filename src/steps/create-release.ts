import { SetupError } from '../errors.ts';
import type { Commit } from '../sentry/commits.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { Release, Releases } from '../sentry/releases.ts';

export interface CreateReleasePlan {
  /** False: the release has to be there already. */
  readonly create: boolean;
  readonly version: string;
  readonly url: string | undefined;
  readonly projects: readonly string[];
}

/**
 * Makes sure of the release, and hands over the commits in the same request. A release that exists is used as it is.
 *
 * @throws SetupError when the release has to be there and is not
 */
export async function createRelease(
  releases: Releases,
  { create, version, url, projects }: CreateReleasePlan,
  commits: readonly Commit[] | undefined,
): Promise<{ release: Release; created: boolean }> {
  if (create) return releases.create({ version, projects, url, commits });
  try {
    const release = commits
      ? await releases.update(version, { commits }, `set the commits of release ${version}`)
      : await releases.get(version);
    return { release, created: false };
  } catch (error) {
    if (!(error instanceof RefusalError && error.status === 404)) throw error;
    throw new SetupError(error.message, {
      remedy: `See that release ${version} exists, or leave create-release out to have it made. ${error.remedy}`,
      cause: error,
    });
  }
}
