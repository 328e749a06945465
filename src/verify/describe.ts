import { plural } from '../format.ts';
import { details, escapeMarkdown, firstThatFit, list, row, table } from '../github-actions/markdown.ts';
import { countOf, type Verdict, type VerificationReport, type VerifiedScript } from './result.ts';

const verdicts: readonly Verdict[] = ['no debug ID', 'unknown to Sentry', 'not reachable', 'not looked up'];
const maxHosts = 5;

/** `3 of 5 scripts resolved, 1 unknown to Sentry, 1 not reachable` */
export function describeVerdicts(report: Pick<VerificationReport, 'scripts' | 'unreachablePages'>): string {
  const { scripts, unreachablePages } = report;
  const pages = unreachablePages.length > 0 ? [`${plural(unreachablePages.length, 'page')} not reachable`] : [];
  if (scripts.length === 0) return ['no scripts to verify', ...pages].join(', ');
  const counts = verdicts.map((verdict) => [countOf(report, verdict), verdict] as const);
  return [
    `${countOf(report, 'resolved')} of ${plural(scripts.length, 'script')} resolved`,
    ...counts.filter(([count]) => count > 0).map(([count, verdict]) => `${count} ${verdict}`),
    ...pages,
  ].join(', ');
}

export function describeVerification(report: VerificationReport): string {
  return [describeVerdicts(report), describeOthers(report)].filter(Boolean).join('; ');
}

function describeOthers({ otherHosts }: VerificationReport): string {
  const hosts = Object.keys(otherHosts);
  const count = Object.values(otherHosts).reduce((sum, scripts) => sum + scripts, 0);
  if (count === 0) return '';
  const more = hosts.length > maxHosts ? ` and ${hosts.length - maxHosts} more` : '';
  return `${plural(count, 'script')} of other hosts not verified (${hosts.slice(0, maxHosts).join(', ')}${more})`;
}

/** A script as a line of the log: `not reachable: https://… (the server answered 404)`. */
export function describeScript({ url, verdict, debugId, reason }: VerifiedScript): string {
  const detail = debugId ? `debug ID ${debugId}` : reason;
  return `${verdict}: ${url}${detail ? ` (${detail})` : ''}`;
}

/** Scripts that need attention first. */
export function scriptTable({ scripts, exposedSourceMaps }: VerificationReport): string | undefined {
  if (scripts.length === 0) return undefined;
  const sorted = scripts.toSorted((a, b) => Number(a.verdict === 'resolved') - Number(b.verdict === 'resolved'));
  const { rendered, omittedCount } = firstThatFit(sorted, ({ url, debugId, isCommentOnly, ...script }) =>
    row([
      escapeMarkdown(url),
      `${debugId ?? ''}${isCommentOnly ? ' (only in a comment)' : ''}`,
      escapeMarkdown(verdictOf(script)),
    ]),
  );
  const content = [table(['Script', 'Debug ID', 'Verdict'], rendered)];
  if (omittedCount > 0) content.push(`and ${omittedCount} more`);
  if (exposedSourceMaps.length > 0) content.push('Source maps that everybody can read:', list(exposedSourceMaps));
  return details(plural(scripts.length, 'script'), content.join('\n\n'));
}

function verdictOf({
  verdict,
  projects = [],
  reason,
}: Pick<VerifiedScript, 'verdict' | 'projects' | 'reason'>): string {
  if (projects.length > 0) return `${verdict} in ${projects.join(', ')}`;
  return reason ? `${verdict}: ${reason}` : verdict;
}
