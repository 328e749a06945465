import { relative } from 'node:path';
import { type Log, logList } from '../log.ts';
import type { ScriptReport, SourceMapsReport } from './result.ts';

/** As many are named in a warning; all of them are in the list. */
const mostNamed = 3;

interface Told {
  /** Files are named from here. */
  readonly workspace: string;
  readonly inject: boolean;
}

const ways = { comment: 'named by its comment', name: 'of its name', inside: 'inside' } as const;

/** Lists every script and every changed file, folded, and warns of what the author should look at. */
export async function logSourceMaps(report: SourceMapsReport, { workspace, inject }: Told, log: Log): Promise<void> {
  const { scripts, unpairedMaps, skipped, changedFiles } = report;
  await logList(log, `Scripts and their source maps (${scripts.length})`, scripts, lineOf);
  const changed = `Files with a new debug ID (${changedFiles.length})`;
  await logList(log, changed, changedFiles, (path) => relative(workspace, path));
  const lacking = scripts.filter(({ whyNoMap }) => whyNoMap !== undefined);
  warn(
    log,
    'No source map for',
    lacking.map(({ name, whyNoMap }) => `${name} (${whyNoMap})`),
    'script',
  );
  // Who does not want new IDs knows that some have none.
  const odd = inject ? scripts.filter(({ remark }) => remark !== undefined) : [];
  warn(
    log,
    'No certain debug ID for',
    odd.map(({ name, remark }) => `${name} (${remark})`),
    'script',
  );
  warn(log, 'No text, so nothing to store, in', skipped, 'script');
  warn(log, 'No script for', unpairedMaps, 'source map');
}

function warn(log: Log, what: string, items: readonly string[], noun: string): void {
  if (items.length === 0) return;
  const more = items.length > mostNamed ? ` and ${items.length - mostNamed} more` : '';
  const count = `${items.length} ${noun}${items.length === 1 ? '' : 's'}`;
  log.warning(`${what} ${count}: ${items.slice(0, mostNamed).join(', ')}${more}.`);
}

function lineOf({ name, map, foundBy, whyNoMap, debugId, isInjected, remark }: ScriptReport): string {
  const mapped = foundBy ? `map ${map ? `${map}, ` : ''}${ways[foundBy]}` : `no map: ${whyNoMap}`;
  const id = debugId ? `debug ID ${debugId}${isInjected ? ', new' : ''}` : 'no debug ID';
  return `${name} → ${mapped}; ${id}${remark ? ` (${remark})` : ''}`;
}
