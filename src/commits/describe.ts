import { plural, shortCommit } from '../format.ts';
import { details, escapeMarkdown, link } from '../github-actions/markdown.ts';
import type { CommitRange, CommitsResult, ResolvedIssue } from './result.ts';

const maxIssuesShown = 20;

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

export function describeResolvedIssues(issues: readonly ResolvedIssue[]): string {
  const { shown, omitted } = firstIssues(issues);
  return `${shown.map(({ id }) => id).join(', ')}${omitted && ` and ${omitted}`}`;
}

/** Markdown. */
export function resolvedIssueList(issues: readonly ResolvedIssue[]): string {
  const { shown, omitted } = firstIssues(issues);
  const lines = shown.map(({ id, title, url }) => {
    return `- ${url ? link(id, new URL(url)) : escapeMarkdown(id)} ${escapeMarkdown(title)}`;
  });
  if (omitted) lines.push(`- and ${omitted}`);
  return details(plural(issues.length, 'resolved issue'), lines.join('\n'));
}

function firstIssues(issues: readonly ResolvedIssue[]) {
  const omittedCount = issues.length - maxIssuesShown;
  return { shown: issues.slice(0, maxIssuesShown), omitted: omittedCount > 0 ? `${omittedCount} more` : '' };
}

function describeRange({ repository, base, head, reason }: CommitRange, showsRepository: boolean): string {
  const range = base ? `${shortCommit(base)}..${shortCommit(head)}` : `up to ${shortCommit(head)}`;
  return `(${showsRepository ? `${repository} ` : ''}${range}; ${reason})`;
}

function describeFetched(count: number | undefined): string {
  if (count === undefined) return '';
  return count > 0 ? `; ${count} fetched so far` : '; none fetched yet';
}
