import { alert, details, list } from '../../github-actions/markdown.ts';
import type { RunResult } from '../result.ts';

/** Server messages may have any length. */
const maxTextLength = 5_000;
const maxInAlert = 10;

export function skippedNote({ skipped }: RunResult): string | undefined {
  return skipped && alert('NOTE', skipped);
}

export function dryRunNote({ isDryRun, notCompared }: RunResult): string | undefined {
  if (!isDryRun) return undefined;
  const note = 'This is a dry run: nothing was written. It shows what a run would do.';
  return alert('NOTE', notCompared ? `${note} Nothing was compared with Sentry, because ${notCompared}.` : note);
}

export function failureNote({ failure }: RunResult): string | undefined {
  return failure && alert('CAUTION', shortened(failure));
}

/** A tolerated outage is both a warning and the failure; it is shown once. */
export function warningNotes({ warnings = [], failure }: RunResult): string | undefined {
  const others = warnings.filter((text) => text !== failure).map(shortened);
  if (others.length === 0) return undefined;
  if (others.length === 1) return alert('WARNING', others.join());
  if (others.length > maxInAlert) return details(`${others.length} warnings`, list(others));
  return alert('WARNING', others.map((text) => `- ${text.replaceAll('\n', ' ')}`).join('\n'));
}

function shortened(text: string): string {
  return text.length > maxTextLength ? `${text.slice(0, maxTextLength)}…` : text;
}
