import type { BuildFile } from '../artifacts/build-file.ts';
import { entryOf } from '../artifacts/bundle-entries.ts';
import type { BundleEntry } from '../artifacts/bundle-entry.ts';
import { LinkGuard } from '../artifacts/links.ts';
import { pairUp, referenceTo } from '../artifacts/pairing.ts';
import { readFile, release } from '../artifacts/read-file.ts';
import { readSourceMap } from '../artifacts/source-map-text.ts';
import type { Log } from '../log.ts';
import type { ScriptReport, SourceMapsReport } from '../source-maps-report.ts';
import { type GiveIdsPorts, giveIdsToAll, type PairWithId, readScripts } from './give-debug-ids.ts';
import { isMap, type SelectSourceMapsPlan } from './select-source-maps.ts';
import { tellSourceMaps } from './tell-source-maps.ts';
import { judgeUnmatched } from './unmatched.ts';

export interface PrepareSourceMapsPorts extends GiveIdsPorts {
  readonly log: Log;
}

export interface PrepareSourceMapsPlan extends SelectSourceMapsPlan {
  /** Whether files without a debug ID get one. */
  readonly inject: boolean;
}

export interface PreparedSourceMaps {
  /** In the order of their names. */
  readonly entries: readonly BundleEntry[];
  readonly report: SourceMapsReport;
}

/**
 * Gives debug IDs to scripts and their source maps, and tells what of them is to be stored.
 *
 * @throws SetupError when a file cannot be read or written
 */
export async function prepareSourceMaps(
  files: readonly BuildFile[],
  plan: PrepareSourceMapsPlan,
  { log, ...ports }: PrepareSourceMapsPorts,
): Promise<PreparedSourceMaps> {
  const maps = files.filter(({ path }) => isMap(path));
  const { scripts, skipped } = await readScripts(
    files.filter(({ path }) => !isMap(path)),
    ports.signal,
  );
  const mode = !plan.inject ? 'keep' : plan.dryRun ? 'pretend' : 'inject';
  const { pairs, given, changedFiles } = await giveIdsToAll(pairUp(scripts, maps), mode, ports);
  const report: SourceMapsReport = {
    scripts: pairs.map(describe),
    maps: maps.length,
    strayMaps: maps.filter((map) => !given.has(map)).map(({ name }) => name),
    skipped: skipped.map(({ name }) => name),
    changedFiles,
  };
  await tellSourceMaps(report, plan, log);
  if (files.length > 0 && pairs.length + maps.length === 0) judgeEmpty(plan, log);
  const links = new LinkGuard(plan.workspace);
  const entries = [
    ...pairs.map((pair) => {
      const { script, map, debugId, file } = pair;
      const told = { type: 'minified_source', debugId, sourceMap: map && referenceTo(map, pair) } as const;
      return entryOf({ ...script, ...file }, told, links);
    }),
    ...maps.map((map) => {
      const { debugId, file } = given.get(map) ?? { debugId: idOfStray(map), file: map };
      return entryOf({ ...map, ...file }, { type: 'source_map', debugId, sourceMap: undefined }, links);
    }),
  ];
  return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), report };
}

/** All that was found is nothing to Sentry: as good as nothing found. */
function judgeEmpty({ patterns, naming, ifNoFilesFound }: PrepareSourceMapsPlan, log: Log): void {
  const [wanted, root] = [patterns.filter((pattern) => !/^[!#]/.test(pattern)), naming.root];
  const kind = 'script of text or source map';
  judgeUnmatched({ input: 'sourcemaps', kind, patterns: wanted, root, ifNoFilesFound }, log);
}

function describe({ script, map, foundBy, reason, debugId, file, remark }: PairWithId): ScriptReport {
  const { name } = script;
  return { ...{ name, map: map?.name, foundBy, debugId, isInjected: file.isChanged }, whyNoMap: reason, remark };
}

function idOfStray({ path }: BuildFile): string | undefined {
  const bytes = readFile(path);
  try {
    return readSourceMap(bytes).debugId;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  } finally {
    release(bytes);
  }
}
