import { SetupError } from '../errors.ts';
import { RefusalError } from '../sentry/errors.ts';
import type { Release, Releases } from './api.ts';

/**
 * The release, where it is there already.
 *
 * @param create false: it has to be there
 * @throws SetupError when it has to be there and is not
 */
export async function findRelease(
  releases: Releases,
  { create, version }: { readonly create: boolean; readonly version: string },
): Promise<Release | undefined> {
  try {
    return await releases.get(version);
  } catch (error) {
    if (create && error instanceof RefusalError && error.status === 404) return undefined;
    throw missingRelease(version, error);
  }
}

/** Tells of a release that has to be there; another failure stays what it is. */
export function missingRelease(version: string, error: unknown): unknown {
  if (!(error instanceof RefusalError && error.status === 404)) return error;
  return new SetupError(error.message, {
    remedy: `See that release ${version} exists, or leave create-release out to have it made. ${error.remedy}`,
    cause: error,
  });
}
