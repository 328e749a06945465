import * as core from '@actions/core';
import type { RunResult } from './result.ts';
import { bundleTable, checkInList, debugFileList, fileTable, relaceTable } from './summary/lists.ts';
import { failure, rehearsal, skipped, warnings } from './summary/notes.ts';
import { heading, overview } from './summary/overview.ts';

/** What the runner takes of one step, with room for the last line. */
const mostBytes = 1024 * 1024 - 200;
const cut = 'The rest is left out: a summary may have one mebibyte.';

/** The parts of a summary, from top to bottom; each is whole, and undefined where there is nothing to tell. */
const parts: readonly ((result: RunResult, serverUrl: string) => string | undefined)[] = [
  heading,
  skipped,
  rehearsal,
  failure,
  overview,
  warnings,
  fileTable,
  bundleTable,
  debugFileList,
  relaceTable,
  checkInList,
];

/**
 * The result as the Markdown of a job summary.
 *
 * @param serverUrl the GitHub server that commits are linked to
 */
export function summaryOf(result: RunResult, serverUrl = 'https://github.com'): string {
  let summary = '';
  for (const part of parts) {
    const text = part(result, serverUrl);
    if (text === undefined) continue;
    if (Buffer.byteLength(summary) + Buffer.byteLength(text) > mostBytes) return `${summary}${cut}\n`;
    summary += `${text}\n\n`;
  }
  return `${summary.trimEnd()}\n`;
}

/** Where the runner takes no summaries, as some hosted by others do not, none is written. */
export async function writeSummary(result: RunResult, serverUrl: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(summaryOf(result, serverUrl)).write();
}
