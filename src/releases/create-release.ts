import type { Log } from '../log.ts';
import { allOrErrors } from '../sentry/all-or-errors.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { Release, ReleaseContent, Releases } from './api.ts';
import { newestReleases } from './earlier-releases.ts';
import { missingRelease } from './find-release.ts';
import type { ReleasePlan } from './plan.ts';

interface CreateReleasePlan extends Pick<ReleasePlan, 'create' | 'version' | 'url'> {
  /** Slugs. */
  readonly projects: readonly string[];
}

interface CreatedRelease {
  readonly release: Release;
  readonly created: boolean;
  /** False when the commits were refused, because another job is setting those of the same release. */
  readonly commitsAccepted: boolean;
}

/**
 * Creates the release with its commits in one request. A release that exists is used as it is, and gets the commits.
 *
 * @throws SetupError when the release has to exist and does not
 */
export async function createRelease(
  releases: Releases,
  plan: CreateReleasePlan,
  content: ReleaseContent | undefined,
  log: Log,
): Promise<CreatedRelease> {
  try {
    return { ...(await ensure(releases, plan, content)), commitsAccepted: true };
  } catch (error) {
    if (content === undefined || !isBusy(error)) throw error;
    log.warning(`${error.message}. The commits are not sent: the other job is setting them.`);
    return { ...(await ensure(releases, plan, undefined)), commitsAccepted: false };
  }
}

async function ensure(
  releases: Releases,
  { create, version, url, projects }: CreateReleasePlan,
  content: ReleaseContent | undefined,
): Promise<{ release: Release; created: boolean }> {
  if (create) {
    return await releases.create({ version, projects, url, ...content }).catch(async (error) => {
      if (error instanceof RefusalError && error.status === 400) await checkProjects(releases, projects);
      throw error;
    });
  }
  try {
    const release = content
      ? await releases.update(version, content, `set the commits of release ${version}`)
      : await releases.get(version);
    return { release, created: false };
  } catch (error) {
    throw missingRelease(version, error);
  }
}

/** Sentry does not say which of the projects it is that it does not know. @throws SetupError that does */
export async function checkProjects(releases: Releases, projects: readonly string[]): Promise<void> {
  await allOrErrors(projects.map((project) => newestReleases(releases, project)));
}

/** Sentry locks a release while it sets its commits, for up to ten minutes: jobs of a matrix meet there. */
function isBusy(error: unknown): error is RefusalError {
  return error instanceof RefusalError && error.status === 409 && /being processed/.test(error.detail);
}
