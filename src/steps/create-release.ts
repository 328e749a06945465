import type { Release, ReleaseContent, Releases } from '../sentry/releases.ts';

export interface CreateReleasePlan {
  /** False: the release has to be there already. */
  readonly create: boolean;
  readonly version: string;
  readonly url: string | undefined;
  readonly projects: readonly string[];
}

/** Makes sure of the release, and tells its commits in the same request. A release that exists is used as it is. */
export async function createRelease(
  releases: Releases,
  { create, version, url, projects }: CreateReleasePlan,
  content: ReleaseContent | undefined,
): Promise<{ release: Release; created: boolean }> {
  if (create) return releases.create({ version, projects, url, ...content });
  const release = content
    ? await releases.update(version, content, `set the commits of release ${version}`)
    : await releases.get(version);
  return { release, created: false };
}
