import { lastCheckInsList } from '../../check-ins/describe.ts';
import { resolvedIssueList } from '../../commits/describe.ts';
import { debugFileList } from '../../debug-files/describe.ts';
import { fileTable } from '../../files/describe.ts';
import { gateDetails } from '../../gate/describe.ts';
import { appendToSummary } from '../../github-actions/workflow-commands.ts';
import { scriptTable } from '../../verify/describe.ts';
import type { RunResult } from '../result.ts';
import { dryRunNote, failureNote, skippedNote, warningNotes } from './notes.ts';
import { heading, overview } from './overview.ts';

/** The runner's limit for each step, with room for the last line. */
const maxBytes = 1024 * 1024 - 200;
const truncated = 'The rest is omitted: a summary may have at most 1 MiB.';

const parts: readonly ((result: RunResult, serverUrl: string) => string | undefined)[] = [
  heading,
  skippedNote,
  dryRunNote,
  failureNote,
  overview,
  warningNotes,
  ({ resolvedIssues }) => resolvedIssues && resolvedIssueList(resolvedIssues),
  ({ files }) => files && fileTable(files),
  ({ bundles }) => bundles && fileTable(bundles, ' of the bundle'),
  ({ debugFiles }) => debugFiles && debugFileList(debugFiles),
  ({ relace }) => relace && fileTable(relace, ' in Relace'),
  ({ verification }) => verification && scriptTable(verification),
  ({ gate }) => gate && gateDetails(gate),
  ({ lastCheckIns }) => lastCheckIns && lastCheckInsList(lastCheckIns),
];

export function writeSummary(result: RunResult, serverUrl: string): void {
  appendToSummary(summaryOf(result, serverUrl));
}

export function summaryOf(result: RunResult, serverUrl = 'https://github.com'): string {
  let summary = '';
  for (const part of parts) {
    const text = part(result, serverUrl);
    if (text === undefined) continue;
    if (Buffer.byteLength(summary) + Buffer.byteLength(text) > maxBytes) return `${summary}${truncated}\n`;
    summary += `${text}\n\n`;
  }
  return `${summary.trimEnd()}\n`;
}
