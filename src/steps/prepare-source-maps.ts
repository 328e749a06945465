import { setImmediate } from 'node:timers/promises';
import type { BuildFile } from '../artifacts/build-file.ts';
import { isStorable, mapEntry, scriptEntry } from '../artifacts/bundle-entries.ts';
import type { BundleEntry } from '../artifacts/bundle-entry.ts';
import { type GivenId, type GivenIds, giveIds } from '../artifacts/give-ids.ts';
import { isInlineMap } from '../artifacts/inline-map.ts';
import { type Pair, pairUp, referenceTo, type ScriptWithUrl } from '../artifacts/pairing.ts';
import { readFile, release } from '../artifacts/read-file.ts';
import { FileReplacer } from '../artifacts/replace-files.ts';
import { readScript } from '../artifacts/script-text.ts';
import { readSourceMap } from '../artifacts/source-map-text.ts';
import type { Log } from '../log.ts';
import type { ScriptReport, SourceMapsReport } from '../source-maps-report.ts';
import type { SelectFilesPlan } from './select-files.ts';
import { isMap } from './select-source-maps.ts';
import { tellSourceMaps } from './tell-source-maps.ts';

export interface PrepareSourceMapsPlan extends SelectFilesPlan {
  /** Whether files without a debug ID get one. */
  readonly inject: boolean;
  /** True: the same report, but no file is touched. */
  readonly dryRun?: boolean;
}

export interface PreparedSourceMaps {
  /** In the order of their names. */
  readonly entries: readonly BundleEntry[];
  readonly report: SourceMapsReport;
}

/** Other work has its turn after so much; a small file costs what this one does in bytes. */
const atOnceBytes = 4 * 1024 * 1024;
const fileCostBytes = 64 * 1024;

/**
 * Gives debug IDs to scripts and their source maps, and tells what of them is to be stored.
 *
 * @throws SetupError when a file cannot be read or written
 */
export async function prepareSourceMaps(
  files: readonly BuildFile[],
  plan: PrepareSourceMapsPlan,
  log: Log,
): Promise<PreparedSourceMaps> {
  const maps = files.filter(({ path }) => isMap(path));
  const { scripts, skipped } = await readScripts(files.filter(({ path }) => !isMap(path)));
  const { pairs, idOf, changedFiles } = await giveIdsToAll(pairUp(scripts, maps), plan);
  const report: SourceMapsReport = {
    scripts: pairs.map(describe),
    maps: maps.length,
    strayMaps: maps.filter((map) => !idOf.has(map)).map(({ name }) => name),
    skipped: skipped.map(({ name }) => name),
    changedFiles,
  };
  await tellSourceMaps(report, plan, log);
  const entries = [
    ...pairs.map((pair) => {
      const { script, map, given } = pair;
      const reference = map && referenceTo(map, pair);
      return scriptEntry({ ...script, sizeBytes: given.sizeBytes }, given.debugId, reference);
    }),
    ...maps.map((map) => {
      const { debugId, sizeBytes } = idOf.get(map) ?? { debugId: idOfStray(map), sizeBytes: map.sizeBytes };
      return mapEntry({ ...map, sizeBytes }, debugId, plan.workspace);
    }),
  ];
  return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), report };
}

interface PairWithId extends Pair {
  readonly given: GivenId;
}

/** Passes the items on, and lets other work have its turn in between. @param sizeOf in bytes */
async function* inTurns<T>(items: Iterable<T>, sizeOf: (item: T) => number): AsyncGenerator<T> {
  let doneBytes = 0;
  for (const item of items) {
    yield item;
    doneBytes += sizeOf(item) + fileCostBytes;
    if (doneBytes < atOnceBytes) continue;
    await setImmediate();
    doneBytes = 0;
  }
}

/** What each script says of its map. Those that are nothing to Sentry are put aside. */
async function readScripts(files: readonly BuildFile[]) {
  const scripts: ScriptWithUrl[] = [];
  const skipped: BuildFile[] = [];
  for await (const script of inTurns(files, ({ sizeBytes }) => sizeBytes)) {
    const bytes = readFile(script.path);
    if (isStorable(bytes)) scripts.push({ script, mapUrl: mapUrlOf(bytes) });
    else skipped.push(script);
    release(bytes);
  }
  return { scripts, skipped };
}

/** A map that is inside may be long, and is not to be kept in memory. */
function mapUrlOf(bytes: Buffer): string | undefined {
  const url = readScript(bytes).mapUrl?.value;
  return url !== undefined && isInlineMap(url) ? 'data:' : url;
}

async function giveIdsToAll(pairs: readonly Pair[], { inject, dryRun }: PrepareSourceMapsPlan) {
  const mode = !inject ? 'keep' : dryRun ? 'pretend' : 'inject';
  const idOf = new Map<BuildFile, NonNullable<GivenIds['map']>>();
  const changedFiles: string[] = [];
  const withIds: PairWithId[] = [];
  using files = new FileReplacer();
  const groups = Map.groupBy(pairs, ({ map, script }) => map ?? script);
  for await (const group of inTurns(groups.values(), ([pair]) => pair?.map?.sizeBytes ?? 0)) {
    const map = group[0]?.map;
    const given = giveIds({ scripts: group.map(({ script }) => script), map }, mode, files);
    if (map && given.map) idOf.set(map, given.map);
    changedFiles.push(...given.changedFiles);
    for (const [at, id] of given.scripts.entries()) {
      const pair = group[at];
      if (pair) withIds.push({ ...pair, given: id });
    }
  }
  return { pairs: withIds.sort((a, b) => (a.script.name < b.script.name ? -1 : 1)), idOf, changedFiles };
}

function describe({ script, map, foundBy, reason, given }: PairWithId): ScriptReport {
  const { debugId, isInjected, reason: remark } = given;
  return { ...{ name: script.name, map: map?.name, foundBy, debugId, isInjected }, whyNoMap: reason, remark };
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
