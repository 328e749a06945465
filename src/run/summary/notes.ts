import { box, folded, list } from '../../github-actions/markdown.ts';
import type { RunResult } from '../result.ts';

/** Texts from outside may be of any length. */
const longestText = 5_000;
const mostInBox = 10;

export function skipped(result: RunResult): string | undefined {
  return result.skipped && box('NOTE', result.skipped);
}

export function rehearsal({ isRehearsal }: RunResult): string | undefined {
  return isRehearsal ? box('NOTE', 'This is a dry run: nothing was written. What would be done:') : undefined;
}

export function failure(result: RunResult): string | undefined {
  return result.failure && box('CAUTION', shortened(result.failure));
}

/** A tolerated outage is a warning in the log, and told as the failure already. */
export function warnings(result: RunResult): string | undefined {
  const others = (result.warnings ?? []).filter((text) => text !== result.failure).map(shortened);
  if (others.length === 0) return undefined;
  if (others.length === 1) return box('WARNING', others.join());
  if (others.length <= mostInBox)
    return box('WARNING', others.map((text) => `- ${text.replaceAll('\n', ' ')}`).join('\n'));
  return folded(`${others.length} warnings`, list(others));
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
