import type { BuildFile } from '../files/build-file.ts';
import type { Pair } from './pairing.ts';

/**
 * Files that are changed together: the scripts of one map and the map, a script without a map, or a map without a script.
 * Each file is in one group only, by whatever names it was found.
 */
export interface FileGroup {
  /** The scripts by all their names. */
  readonly pairs: readonly Pair[];
  /** The map by all its names. */
  readonly mapNames: readonly BuildFile[];
  /** Each script once. */
  readonly scripts: readonly BuildFile[];
  readonly map: BuildFile | undefined;
}

/** @param maps all of them, those of the pairs included */
export function groupFiles(pairs: readonly Pair[], maps: readonly BuildFile[]): readonly FileGroup[] {
  const keyOf = new Map<string, string>();
  for (const { script, map } of [...pairs.filter(({ map }) => map), ...pairs]) {
    const path = realPathOf(script);
    if (!keyOf.has(path)) keyOf.set(path, realPathOf(map ?? script));
  }
  const namesOf = Map.groupBy(maps, realPathOf);
  const groups = [...Map.groupBy(pairs, ({ script }) => keyOf.get(realPathOf(script))).values()].map(
    (pairs): FileGroup => {
      const map = pairs.find(({ map }) => map)?.map;
      const mapNames = map ? (namesOf.get(realPathOf(map)) ?? []) : [];
      return { pairs, mapNames, scripts: distinct(pairs.map(({ script }) => script)), map };
    },
  );
  const paired = new Set(groups.map(({ map }) => map && realPathOf(map)));
  for (const [path, mapNames] of namesOf) {
    if (!paired.has(path)) groups.push({ pairs: [], mapNames, scripts: [], map: mapNames[0] });
  }
  return groups;
}

/** The path of a file with all links resolved. */
export function realPathOf({ path, realPath = path }: BuildFile): string {
  return realPath;
}

/** Each file once, by the first of its names. */
function distinct(files: readonly BuildFile[]): readonly BuildFile[] {
  return [...Map.groupBy(files, realPathOf).values()].flatMap(([first]) => first ?? []);
}
