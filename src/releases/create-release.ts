import { SetupError } from '../errors.ts';
import type { Log } from '../log.ts';
import { allOrErrors } from '../sentry/all-or-errors.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { ReleaseContent, Releases } from './api.ts';
import { listNewestReleases } from './earlier-releases.ts';
import type { ReleasePlan } from './plan.ts';
import type { Release } from './release.ts';

interface CreateReleasePlan extends Pick<ReleasePlan, 'create' | 'version' | 'url'> {
  readonly projects: readonly string[];
  /** The release, if it has been read already. */
  readonly existing: Release | undefined;
}

interface CreatedRelease {
  readonly release: Release;
  readonly created: boolean;
  /** False if Sentry rejected the commits, because another job is setting the commits of the same release. */
  readonly commitsAccepted: boolean;
}

/**
 * A release that already exists gets the commits, and is not changed otherwise.
 *
 * @throws SetupError when `create` is false and the release does not exist
 */
export async function createRelease(
  releases: Releases,
  plan: CreateReleasePlan,
  content: ReleaseContent | undefined,
  log: Log,
): Promise<CreatedRelease> {
  try {
    return { ...(await sendRelease(releases, plan, content)), commitsAccepted: true };
  } catch (error) {
    if (content === undefined || !isSettingCommits(error)) throw error;
    log.warning(`${error.message}. Another job is setting the commits of this release, so they are not sent again.`);
    return { ...(await sendRelease(releases, plan, undefined)), commitsAccepted: false };
  }
}

export async function findRelease(
  releases: Releases,
  { create, version }: Pick<ReleasePlan, 'create' | 'version'>,
): Promise<Release | undefined> {
  try {
    return await releases.get(version);
  } catch (error) {
    if (create && error instanceof RefusalError && error.status === 404) return undefined;
    throw withCreateRemedy(error, version);
  }
}

/** @throws SetupError that names every project that does not exist or was renamed */
export async function checkProjects(releases: Releases, projects: readonly string[]): Promise<void> {
  await allOrErrors(projects.map((project) => listNewestReleases(releases, project)));
}

async function sendRelease(
  releases: Releases,
  { create, version, url, projects, existing }: CreateReleasePlan,
  content: ReleaseContent | undefined,
): Promise<{ release: Release; created: boolean }> {
  if (create) {
    return await releases.create({ version, projects, url, ...content }).catch(async (error) => {
      // Sentry does not say which of the projects does not exist.
      if (error instanceof RefusalError && error.status === 400) await checkProjects(releases, projects);
      throw error;
    });
  }
  try {
    const release = content ? await releases.setCommits(version, content) : (existing ?? (await releases.get(version)));
    return { release, created: false };
  } catch (error) {
    throw withCreateRemedy(error, version);
  }
}

function withCreateRemedy(error: unknown, version: string): unknown {
  if (!(error instanceof RefusalError && error.status === 404)) return error;
  return new SetupError(error.message, {
    remedy: `Check that release ${version} exists, or set create-release to true to create it.`,
    cause: error,
  });
}

/** Sentry locks a release for up to ten minutes while it sets the commits, which jobs of a matrix may do at once. */
function isSettingCommits(error: unknown): error is RefusalError {
  return error instanceof RefusalError && error.status === 409 && /being processed/.test(error.detail);
}
