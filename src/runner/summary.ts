import * as core from '@actions/core';
import type { RunResult } from '../result.ts';
import { formatBytes } from '../size.ts';
import { box, folded, link, literal, table } from './markdown.ts';
import { phrasesOf, seenCheckInText } from './phrases.ts';

/** Longer lists are cut: a summary may have one mebibyte, and nobody reads more. */
const mostFilesListed = 500;

/** The result as the Markdown of a job summary. */
export function summaryOf(result: RunResult): string {
  const phrases = phrasesOf(result);
  const parts = [
    heading(result),
    result.skipped && box('NOTE', result.skipped),
    result.isRehearsal && box('NOTE', 'This is a dry run: nothing was written.'),
    result.failure && box('CAUTION', result.failure),
    phrases.length > 0 && table(phrases),
    fileList(result),
    result.lastCheckIns?.length && folded('Last check-ins', result.lastCheckIns.map(seenCheckInText)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function heading({ version, release, checkIn }: RunResult): string {
  if (version !== undefined) {
    return `### Sentry release ${release?.pageUrl ? link(version, new URL(release.pageUrl)) : literal(version)}`;
  }
  return checkIn ? `### Sentry check-in ${literal(checkIn.monitorSlug)}` : '### Sentry';
}

function fileList({ files }: RunResult): string | undefined {
  if (!files || files.files.length === 0) return undefined;
  const items = files.files
    .slice(0, mostFilesListed)
    .map(({ name, sizeBytes, state }) => `${name} (${formatBytes(sizeBytes)}, ${state})`);
  const left = files.files.length - items.length;
  return folded('Files', left > 0 ? [...items, `and ${left} more`] : items);
}

/** Where the runner takes no summaries, as some hosted by others do not, none is written. */
export async function writeSummary(result: RunResult): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(summaryOf(result)).write();
}
