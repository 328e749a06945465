import { formatDate } from '../format.ts';
import type { FinalizeResult, ReleaseResult } from './result.ts';

export function describeRelease({ version, source, created, projects }: ReleaseResult, isDryRun: boolean): string {
  const state = created ? (isDryRun ? 'would be created' : 'created') : 'already exists';
  return `${version} ${state}, for ${projects.join(', ')}${source ? `; version taken from ${source}` : ''}`;
}

export function describeFinalized({ dateReleased, changed }: FinalizeResult, isDryRun: boolean): string {
  if (!changed) return `the release already has the date ${formatDate(dateReleased)}`;
  return isDryRun
    ? 'the release date would be set at the end of the run'
    : `release date set to ${formatDate(dateReleased)}`;
}
