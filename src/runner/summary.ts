import * as core from '@actions/core';
import type { RunResult, UploadReport } from '../result.ts';
import { formatBytes } from '../size.ts';
import { caution, folded, link, literal, table } from './markdown.ts';
import { phrasesOf, seenCheckInText } from './phrases.ts';

/** Longer lists are cut: a summary may have one mebibyte, and nobody reads more. */
const mostFilesListed = 500;

/** The result as the Markdown of a job summary. */
export function summaryOf(result: RunResult): string {
  const phrases = phrasesOf(result);
  const parts = [
    heading(result),
    result.failure && caution(result.failure),
    phrases.length > 0 && table(phrases),
    fileList('Files', result.files),
    fileList('Files of the bundle', result.bundles),
    fileList('Files in Relace', result.relace),
    result.lastCheckIns?.length && folded('Last check-ins', result.lastCheckIns.map(seenCheckInText)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function heading({ version, release, checkIn, relace }: RunResult): string {
  if (version !== undefined) {
    return `### Sentry release ${release ? link(version, new URL(release.pageUrl)) : literal(version)}`;
  }
  if (checkIn) return `### Sentry check-in ${literal(checkIn.monitorSlug)}`;
  return relace ? `### Relace repository ${literal(relace.repoId)}` : '### Sentry';
}

function fileList(title: string, report: UploadReport | undefined): string | undefined {
  if (!report || report.files.length === 0) return undefined;
  const items = report.files
    .slice(0, mostFilesListed)
    .map(({ name, sizeBytes, state }) => `${name} (${formatBytes(sizeBytes)}, ${state})`);
  const left = report.files.length - items.length;
  return folded(title, left > 0 ? [...items, `and ${left} more`] : items);
}

/** Where the runner takes no summaries, as some hosted by others do not, none is written. */
export async function writeSummary(result: RunResult): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(summaryOf(result)).write();
}
