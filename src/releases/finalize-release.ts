import type { Clock } from '../clock.ts';
import type { FinalizeResult } from '../run/result.ts';
import type { Release, Releases } from './api.ts';

/**
 * Sets the date of the release, the sign for Sentry that it is out. A release that has a date keeps it, so that a
 * second run changes nothing.
 */
export async function finalizeRelease(
  { releases, clock }: { releases: Releases; clock: Clock },
  { version, dateReleased }: Pick<Release, 'version' | 'dateReleased'>,
): Promise<FinalizeResult> {
  if (dateReleased !== null) return { dateReleased, now: false };
  const date = new Date(clock.now()).toISOString();
  await releases.update(version, { dateReleased: date }, `finalize release ${version}`);
  return { dateReleased: date, now: true };
}
