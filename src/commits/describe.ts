import { plural, shortCommit } from '../format.ts';
import type { CommitRange, CommitsResult } from './result.ts';

export function describeCommits({ count, ranges, delivery, fetchedCount }: CommitsResult, isDryRun: boolean): string {
  const where = ranges.map((range) => describeRange(range, ranges.length > 1)).join(', ');
  if (delivery === 'requested') {
    const commits = count === undefined ? 'the commits' : plural(count, 'commit');
    const fetched =
      fetchedCount === undefined ? '' : fetchedCount > 0 ? `; ${fetchedCount} fetched so far` : '; none fetched yet';
    return `Sentry ${isDryRun ? 'would be' : 'is'} asked to fetch ${commits} ${where}${fetched}`;
  }
  const state =
    delivery === 'unchanged' ? ', already recorded' : delivery === 'sent' && isDryRun ? ' would be recorded' : '';
  return `${plural(count ?? 0, 'commit')} ${where}${state}`;
}

function describeRange({ repository, base, head, reason }: CommitRange, isOneOfMany: boolean): string {
  const range = base ? `${shortCommit(base)}..${shortCommit(head)}` : `up to ${shortCommit(head)}`;
  return `(${isOneOfMany ? `${repository} ` : ''}${range}; ${reason})`;
}
