import type { FinalizeResult, ReleaseResult } from './result.ts';

export function describeRelease({ version, source, created, projects }: ReleaseResult, isDryRun: boolean): string {
  const state = created ? (isDryRun ? 'would be created' : 'created') : 'already exists';
  return `${version} ${state}, for ${projects.join(', ')}${source ? `; version taken from ${source}` : ''}`;
}

export function describeFinalized({ dateReleased, now }: FinalizeResult, isDryRun: boolean): string {
  if (now && isDryRun) return 'would be finalized at the end of the run';
  return now ? `on ${dateReleased}` : `already finalized on ${dateReleased}`;
}
