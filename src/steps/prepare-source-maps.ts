import type { BuildFile } from '../artifacts/build-file.ts';
import { entryOf } from '../artifacts/bundle-entries.ts';
import type { BundleEntry } from '../artifacts/bundle-entry.ts';
import type { GivenId, GivenIds, ScriptsOfMap } from '../artifacts/give-ids.ts';
import { inThreads } from '../artifacts/in-threads.ts';
import { type Pair, pairUp, referenceTo, type ScriptWithUrl } from '../artifacts/pairing.ts';
import { readFile, release } from '../artifacts/read-file.ts';
import { readSourceMap } from '../artifacts/source-map-text.ts';
import { Threads } from '../artifacts/threads.ts';
import type { ScriptReport, SourceMapsReport } from '../source-maps-report.ts';
import { type SelectFilesPlan, type SelectFilesPorts, selectBuildFiles } from './select-files.ts';
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

const kind = {
  input: 'sourcemaps',
  accepts: (path: string) => isMap(path) || /\.([cm]?js|jsbundle|bundle)$/i.test(path),
};

/**
 * Finds scripts and their source maps, gives them debug IDs, and tells what of them is to be stored.
 *
 * @throws SetupError when a pattern matches nothing and that is not allowed, or when a file cannot be read or written
 */
export async function prepareSourceMaps(
  ports: SelectFilesPorts,
  plan: PrepareSourceMapsPlan,
): Promise<PreparedSourceMaps> {
  const files = await selectBuildFiles(ports, { ...plan, ...kind });
  await using threads = new Threads(files.length);
  const maps = files.filter(({ path }) => isMap(path));
  const { scripts, skipped } = await readScripts(
    files.filter(({ path }) => !isMap(path)),
    threads,
  );
  const { pairs, idOf, changedFiles } = await giveIdsToAll(pairUp(scripts, maps), plan, threads);
  const report: SourceMapsReport = {
    scripts: pairs.map(describe),
    maps: maps.length,
    strayMaps: maps.filter((map) => !idOf.has(map)).map(({ name }) => name),
    skipped: skipped.map(({ name }) => name),
    changedFiles,
  };
  await tellSourceMaps(report, plan, ports.log);
  const entries = [
    ...pairs.map((pair) => {
      const { script, map, given } = pair;
      const told = {
        type: 'minified_source',
        debugId: given.debugId,
        sourceMap: map && referenceTo(map, pair),
      } as const;
      return entryOf({ ...script, sizeBytes: given.sizeBytes }, told, plan.workspace);
    }),
    ...maps.map((map) => {
      const { debugId, sizeBytes } = idOf.get(map) ?? { debugId: idOfStray(map), sizeBytes: map.sizeBytes };
      return entryOf({ ...map, sizeBytes }, { type: 'source_map', debugId, sourceMap: undefined }, plan.workspace);
    }),
  ];
  return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), report };
}

interface PairWithId extends Pair {
  readonly given: GivenId;
}

/** Maps of style sheets and of type declarations are nothing to Sentry. */
function isMap(path: string): boolean {
  return /(?<!\.css|\.d\.[cm]?ts)\.map$/i.test(path);
}

/** What each script says of its map. Those that are nothing to Sentry are put aside. */
async function readScripts(files: readonly BuildFile[], threads: Threads) {
  const scripts: ScriptWithUrl[] = [];
  const skipped: BuildFile[] = [];
  const sizeOf = ({ sizeBytes }: BuildFile) => sizeBytes;
  const work = {
    job: 'readReferences',
    items: files,
    sizeOf,
    inputOf: (items: readonly BuildFile[]) => items,
  } as const;
  for (const [script, reference] of await inThreads(threads, work)) {
    if (reference) scripts.push({ script, mapUrl: reference.mapUrl });
    else skipped.push(script);
  }
  return { scripts, skipped };
}

async function giveIdsToAll(pairs: readonly Pair[], { inject, dryRun }: PrepareSourceMapsPlan, threads: Threads) {
  const mode = !inject ? 'keep' : dryRun ? 'pretend' : 'inject';
  const idOf = new Map<BuildFile, NonNullable<GivenIds['map']>>();
  const changedFiles: string[] = [];
  const withIds: PairWithId[] = [];
  const work = {
    job: 'giveIdsTo',
    items: Map.groupBy(pairs, ({ map, script }) => map ?? script).values(),
    sizeOf: ([pair]: readonly Pair[]) => (pair?.script.sizeBytes ?? 0) + (pair?.map?.sizeBytes ?? 0),
    inputOf: (groups: readonly Pair[][]) => ({ groups: groups.map(filesOf), mode }) as const,
  } as const;
  for (const [group, given] of await inThreads(threads, work)) {
    const map = group[0]?.map;
    if (map && given.map) idOf.set(map, given.map);
    changedFiles.push(...given.changedFiles);
    for (const [at, id] of given.scripts.entries()) {
      const pair = group[at];
      if (pair) withIds.push({ ...pair, given: id });
    }
  }
  return { pairs: withIds.sort((a, b) => (a.script.name < b.script.name ? -1 : 1)), idOf, changedFiles };
}

function filesOf(group: readonly Pair[]): ScriptsOfMap {
  return { scripts: group.map(({ script }) => script), map: group[0]?.map };
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
