import { ActionError } from '../errors.ts';
import type { Releases } from './api.ts';

/**
 * How many commits Sentry has fetched by now. It does so in its own time, and may quietly get nothing, so this is asked
 * once and not waited for.
 *
 * @returns undefined when Sentry does not say
 */
export async function countFetched(releases: Releases, version: string): Promise<number | undefined> {
  try {
    return (await releases.get(version)).commitCount;
  } catch (error) {
    if (error instanceof ActionError) return undefined;
    throw error;
  }
}
