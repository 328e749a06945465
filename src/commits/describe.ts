import { plural, shortCommit } from '../format.ts';
import type { CommitRange, CommitsResult } from './result.ts';

export function describeCommits({ count, ranges, delivery, fetchedCount }: CommitsResult, isDryRun: boolean): string {
  const where = ranges.map((range) => describeRange(range, ranges.length > 1)).join(', ');
  if (delivery === 'requested') {
    const commits = count === undefined ? 'the commits' : plural(count, 'commit');
    return `Sentry ${isDryRun ? 'would be' : 'is'} asked to fetch ${commits} ${where}${describeFetched(fetchedCount)}`;
  }
  const commits = `${plural(count ?? 0, 'commit')} ${where}`;
  if (delivery === 'unchanged') return `${commits}, already recorded`;
  return delivery === 'sent' && isDryRun ? `${commits} would be recorded` : commits;
}

function describeRange({ repository, base, head, reason }: CommitRange, showsRepository: boolean): string {
  const range = base ? `${shortCommit(base)}..${shortCommit(head)}` : `up to ${shortCommit(head)}`;
  return `(${showsRepository ? `${repository} ` : ''}${range}; ${reason})`;
}

function describeFetched(count: number | undefined): string {
  if (count === undefined) return '';
  return count > 0 ? `; ${count} fetched so far` : '; none fetched yet';
}
