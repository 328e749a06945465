import type { BuildFile } from '../artifacts/build-file.ts';
import type { GiveMode, GivenId, GivenIds, ScriptsOfMap } from '../artifacts/give-ids.ts';
import { inThreads } from '../artifacts/in-threads.ts';
import type { Pair, ScriptWithUrl } from '../artifacts/pairing.ts';
import type { Threads } from '../artifacts/threads.ts';

export interface PairWithId extends Pair {
  readonly given: GivenId;
}

/** Finds out what each script says of its map. Those that are nothing to Sentry are put aside. */
export async function readScripts(files: readonly BuildFile[], threads: Threads, signal: AbortSignal) {
  const scripts: ScriptWithUrl[] = [];
  const skipped: BuildFile[] = [];
  const work = { job: 'readReferences', items: files, filesOf: (file: BuildFile) => [file], inputOf: same } as const;
  for (const [script, reference] of await inThreads(threads, work, signal)) {
    if (reference) scripts.push({ script, mapUrl: reference.mapUrl });
    else skipped.push(script);
  }
  return { scripts, skipped };
}

/** Gives debug IDs to all scripts and their maps, in the order of the scripts' names. */
export async function giveIdsToAll(pairs: readonly Pair[], mode: GiveMode, threads: Threads, signal: AbortSignal) {
  const idOf = new Map<BuildFile, NonNullable<GivenIds['map']>>();
  const changedFiles: string[] = [];
  const withIds: PairWithId[] = [];
  const work = {
    job: 'giveIdsTo',
    items: Map.groupBy(pairs, ({ map, script }) => map ?? script).values(),
    filesOf: (group: readonly Pair[]) => [
      ...group.map(({ script }) => script),
      ...(group[0]?.map ? [group[0].map] : []),
    ],
    inputOf: (groups: readonly Pair[][]) => ({ groups: groups.map(scriptsOfMap), mode }),
  } as const;
  for (const [group, given] of await inThreads(threads, work, signal)) {
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

function scriptsOfMap(group: readonly Pair[]): ScriptsOfMap {
  return { scripts: group.map(({ script }) => script), map: group[0]?.map };
}

function same<T>(items: T): T {
  return items;
}
