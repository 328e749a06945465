import { formatDate } from '../format.ts';
import type { FinalizeResult, ReleaseResult } from './result.ts';

export function describeRelease(release: ReleaseResult, isDryRun: boolean): string {
  const { version, source, projects } = release;
  return `${version} ${describeState(release, isDryRun)}, for ${projects.join(', ')}${source ? `; version taken from ${source}` : ''}`;
}

function describeState({ created, isUnknown }: ReleaseResult, isDryRun: boolean): string {
  if (isUnknown) return 'has to exist';
  if (created) return isDryRun ? 'would be created' : 'created';
  return 'already exists';
}

export function describeFinalized({ dateReleased, changed }: FinalizeResult, isDryRun: boolean): string {
  if (!changed) return `the release already has the date ${formatDate(dateReleased)}`;
  return isDryRun
    ? 'the release date would be set at the end of the run'
    : `release date set to ${formatDate(dateReleased)}`;
}
