import { SetupError } from '../errors.ts';
import type { Sentry } from '../sentry/connect.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { Stage } from '../stage.ts';
import { Releases } from './api.ts';
import { requireProjects } from './attached-projects.ts';
import type { ReleasePlan } from './plan.ts';
import type { Release } from './release.ts';
import type { ReleaseResult } from './result.ts';
import type { ReleaseState } from './stage.ts';

/**
 * For an action that creates no release. Reads the release before anything is written.
 *
 * @param sentry undefined in a dry run without a token
 */
export function existingReleaseStage(
  { version, versionSource: source }: Pick<ReleasePlan, 'version' | 'versionSource'>,
  projects: readonly string[],
  state: ReleaseState,
  sentry: Sentry | undefined,
): Stage<{ release: ReleaseResult }> {
  const report = async (): Promise<{ release?: ReleaseResult }> => {
    if (!sentry || !state.release) return {};
    const attached = state.release.projects?.map(({ slug }) => slug) ?? projects;
    const pageUrl = sentry.client.releasePageUrl(version);
    return { release: { version, source, pageUrl, created: false, projects: attached } };
  };
  return {
    title: 'Release',
    async check() {
      if (sentry) state.release = await readRelease(new Releases(sentry.client), version, projects);
    },
    run: report,
    async preview() {
      if (sentry) return report();
      return { release: { version, source, pageUrl: undefined, created: false, isUnknown: true, projects } };
    },
  };
}

/** @throws SetupError when the release does not exist, or does not belong to each of the projects */
async function readRelease(releases: Releases, version: string, projects: readonly string[]): Promise<Release> {
  const release = await releases.get(version).catch((error: unknown) => {
    if (!(error instanceof RefusalError && error.status === 404)) throw error;
    throw new SetupError(error.message, {
      remedy:
        `Check the spelling of release ${version}, with its release-prefix, and that org is right. ` +
        'If the release does not exist yet, create it first, with the action that creates releases.',
      cause: error,
    });
  });
  requireProjects(release, projects);
  return release;
}
