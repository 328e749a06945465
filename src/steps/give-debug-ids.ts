import { setImmediate } from 'node:timers/promises';
import { batchesOf } from '../artifacts/batches.ts';
import type { BuildFile } from '../artifacts/build-file.ts';
import type { ScriptsOfMap } from '../artifacts/give-ids.ts';
import type { GivenFile } from '../artifacts/given.ts';
import type { GiveMode, IdGiver } from '../artifacts/id-giver.ts';
import { isInlineMap } from '../artifacts/inline-map.ts';
import type { Pair, ScriptWithUrl } from '../artifacts/pairing.ts';
import { readFile, release } from '../artifacts/read-file.ts';
import { readScript } from '../artifacts/script-text.ts';
import { isStorable } from '../artifacts/stored-content.ts';

/** A file, and the ID that it has now. */
interface FileWithId {
  readonly debugId: string | undefined;
  readonly file: GivenFile;
}

export interface PairWithId extends Pair, FileWithId {
  /** Why the script has no ID, or what is odd about it; a clause. */
  readonly remark: string | undefined;
}

export interface GiveIdsPorts {
  readonly giver: IdGiver;
  /** Ends the work between files; the reason is thrown. */
  readonly signal: AbortSignal;
}

/** Finds out what each script says of its map. Those that are nothing to Sentry are put aside. */
export async function readScripts(files: readonly BuildFile[], signal: AbortSignal) {
  const scripts: ScriptWithUrl[] = [];
  const skipped: BuildFile[] = [];
  for (const { items } of batchesOf(files, ({ sizeBytes }) => sizeBytes)) {
    await setImmediate(); // Other work has its turn.
    signal.throwIfAborted();
    for (const script of items) {
      const bytes = readFile(script.path);
      if (isStorable(bytes)) scripts.push({ script, mapUrl: mapUrlOf(bytes) });
      else skipped.push(script);
      release(bytes);
    }
  }
  return { scripts, skipped };
}

/** A map that is inside may be long, and is not to be kept in memory. */
function mapUrlOf(bytes: Buffer): string | undefined {
  const url = readScript(bytes).mapUrl?.value;
  return url !== undefined && isInlineMap(url) ? 'data:' : url;
}

interface Group extends ScriptsOfMap {
  readonly pairs: readonly Pair[];
}

/** Gives debug IDs to all scripts and their maps, in the order of the scripts' names. */
export async function giveIdsToAll(pairs: readonly Pair[], mode: GiveMode, { giver, signal }: GiveIdsPorts) {
  const withIds: PairWithId[] = [];
  const maps = new Map<BuildFile, FileWithId>();
  const changedFiles: string[] = [];
  const groups = groupsOf(pairs);
  for (const [at, { scripts, mapId, files }] of (await giver.give(groups, mode, signal)).entries()) {
    const group = groups[at];
    const places = group?.scripts.map(placeOf) ?? [];
    const mapFile = files[places.length];
    for (const pair of group?.pairs ?? []) {
      const index = places.indexOf(placeOf(pair.script));
      const [id, file] = [scripts[index], files[index]];
      if (!id || !file) continue;
      // By another of its names it is not changed once more.
      const isChanged = file.isChanged && file.path === pair.script.path;
      withIds.push({ ...pair, debugId: id.debugId, remark: id.reason, file: { ...file, isChanged } });
      const isMap = pair.map && group?.map && placeOf(pair.map) === placeOf(group.map);
      if (pair.map && isMap && mapFile) maps.set(pair.map, { debugId: mapId, file: mapFile });
    }
    changedFiles.push(...files.filter(({ isChanged }) => isChanged).map(({ path }) => path));
  }
  return { pairs: withIds.sort((a, b) => (a.script.name < b.script.name ? -1 : 1)), given: maps, changedFiles };
}

/**
 * What has to be changed together: the scripts of a map. A file that is found by several names is in one group alone, for
 * groups are worked on side by side.
 */
function groupsOf(pairs: readonly Pair[]): readonly Group[] {
  const keyOf = new Map<string, string>();
  for (const { script, map } of [...pairs.filter(({ map }) => map), ...pairs]) {
    const place = placeOf(script);
    if (!keyOf.has(place)) keyOf.set(place, placeOf(map ?? script));
  }
  const groups = Map.groupBy(pairs, ({ script }) => keyOf.get(placeOf(script))).values();
  return [...groups].map((pairs) => ({
    pairs,
    scripts: distinct(pairs.map(({ script }) => script)),
    map: pairs.find(({ map }) => map)?.map,
  }));
}

function placeOf({ path, realPath = path }: BuildFile): string {
  return realPath;
}

/** Each file once, by the first of its names. */
function distinct(files: readonly BuildFile[]): readonly BuildFile[] {
  return [...Map.groupBy(files, placeOf).values()].flatMap(([first]) => first ?? []);
}
