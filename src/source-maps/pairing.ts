import { basename, dirname, join, posix, resolve } from 'node:path';
import type { BuildFile } from '../files/build-file.ts';
import { decodeSafely, resolveName } from '../files/source-mapping-url.ts';
import { isInlineMap } from './injection/script-text.ts';

export interface ScriptWithUrl {
  readonly script: BuildFile;
  /** Its `sourceMappingURL`. */
  readonly mapUrl: string | undefined;
}

/** A script and its source map. */
export interface Pair extends ScriptWithUrl {
  /** Undefined also for an inline map. */
  readonly map: BuildFile | undefined;
  /** How the map was found: by the `sourceMappingURL` comment, by its file name, or in the script. */
  readonly foundBy: 'comment' | 'name' | 'inline' | undefined;
  /** Why there is no map, as a clause about the script. */
  readonly missingMapReason: string | undefined;
}

/**
 * Files that are changed together: the scripts of one map and the map, a script without a map, or a map without a script.
 * Each file is in one group only, even if links give it several names.
 */
export interface FileGroup {
  /** The scripts under all their names. */
  readonly pairs: readonly Pair[];
  /** Each script once, under its first name. */
  readonly scripts: readonly BuildFile[];
  readonly map: BuildFile | undefined;
  /** The map under all its names. */
  readonly mapAliases: readonly BuildFile[];
}

/**
 * Finds the map of each script: the map that its comment names, otherwise the map with its file name, also in another
 * folder if their artifact names match. A map is not assigned by name if another script names it or has the same claim.
 */
export function pairScripts(scripts: readonly ScriptWithUrl[], maps: readonly BuildFile[]): readonly Pair[] {
  const byPath = new Map(maps.map((map) => [map.path, map]));
  const byName = new Map<string, BuildFile>();
  for (const [name, [map, ...others]] of Map.groupBy(maps, ({ name }) => name)) {
    if (map && others.length === 0) byName.set(name, map); // The name alone does not say which of several maps is meant.
  }
  const candidates = scripts.map((entry) => {
    if (entry.mapUrl !== undefined && isInlineMap(entry.mapUrl)) return { foundBy: 'inline' } as const;
    const named = entry.mapUrl === undefined ? undefined : mapByUrl(entry.script, entry.mapUrl, byPath, byName);
    const map = named ?? mapByFileName(entry.script, byPath);
    return { map, foundBy: named ? 'comment' : map && 'name' } as const;
  });
  const nameClaims = Map.groupBy(scripts, ({ script }) => mapByFileName(script, byPath));
  const scriptsByName = Map.groupBy(scripts, ({ script }) => script.name);
  const named = new Set(candidates.flatMap(({ map, foundBy }) => (foundBy === 'comment' ? [map] : [])));
  return scripts.map((entry, index): Pair => {
    const { map, foundBy } = candidates[index] ?? {};
    if (foundBy === 'name' && map && (named.has(map) || (nameClaims.get(map)?.length ?? 0) > 1)) {
      const missingMapReason = `${map.name} may also belong to another script`;
      return { ...entry, map: undefined, foundBy: undefined, missingMapReason };
    }
    if (foundBy) return { ...entry, map, foundBy, missingMapReason: undefined };
    const { name } = entry.script;
    const elsewhere = scriptsByName.get(name)?.length === 1 ? byName.get(`${name}.map`) : undefined;
    if (elsewhere && !named.has(elsewhere) && !nameClaims.has(elsewhere)) {
      return { ...entry, map: elsewhere, foundBy: 'name', missingMapReason: undefined };
    }
    return { ...entry, map: undefined, foundBy: undefined, missingMapReason: reasonForNoMap(entry) };
  });
}

/** @param maps all maps, including those of the pairs */
export function groupFiles(pairs: readonly Pair[], maps: readonly BuildFile[]): readonly FileGroup[] {
  const keyOf = new Map<string, string>();
  for (const { script, map } of [...pairs.filter(({ map }) => map), ...pairs]) {
    const path = realPathOf(script);
    if (!keyOf.has(path)) keyOf.set(path, realPathOf(map ?? script));
  }
  const mapsByPath = Map.groupBy(maps, realPathOf);
  const groups = [...Map.groupBy(pairs, ({ script }) => keyOf.get(realPathOf(script))).values()].map(
    (pairs): FileGroup => {
      const map = pairs.find(({ map }) => map)?.map;
      const scriptsByPath = Map.groupBy(pairs, ({ script }) => realPathOf(script));
      const scripts = [...scriptsByPath.values()].flatMap(([first]) => first?.script ?? []);
      return { pairs, scripts, map, mapAliases: map ? (mapsByPath.get(realPathOf(map)) ?? []) : [] };
    },
  );
  const paired = new Set(groups.map(({ map }) => map && realPathOf(map)));
  for (const [path, mapAliases] of mapsByPath) {
    if (!paired.has(path)) groups.push({ pairs: [], scripts: [], map: mapAliases[0], mapAliases });
  }
  return groups;
}

/** The path of a file with all links resolved. */
export function realPathOf({ path, realPath = path }: BuildFile): string {
  return realPath;
}

/**
 * The reference from the name of a script to the name of its map: the URL in the script if it resolves to that name,
 * otherwise the shortest reference. Naming can move scripts and maps to other folders than on the disk.
 */
export function referenceTo(map: BuildFile, { script, mapUrl }: ScriptWithUrl): string {
  const reference = mapUrl && withoutQuery(mapUrl);
  if (reference && resolveName(script.name, reference) === map.name) return reference;
  const [from, to] = [script.name, map.name].map((name) => /^(~|[a-z]+:\/\/[^/]*)?(.*)$/is.exec(name) ?? []);
  if (from?.[1] !== to?.[1]) return map.name;
  return posix.relative(posix.dirname(from?.[2] ?? ''), to?.[2] ?? '');
}

function mapByUrl(
  script: BuildFile,
  url: string,
  byPath: ReadonlyMap<string, BuildFile>,
  byName: ReadonlyMap<string, BuildFile>,
): BuildFile | undefined {
  const named = pathsOfUrl(script, url).flatMap((path) => byPath.get(path) ?? []);
  return named[0] ?? byName.get(resolveName(script.name, withoutQuery(url)));
}

/** Where the file that a relative URL in a script names would be: some tools encode the URL, others do not. */
export function pathsOfUrl({ path }: BuildFile, url: string): readonly string[] {
  const reference = withoutQuery(url);
  if (/^([a-z][a-z\d+.-]*:|\/|$)/i.test(reference)) return [];
  return [reference, decodeSafely(reference)].map((name) => resolve(dirname(path), name));
}

/** For `app.min.js`: `app.min.js.map`, `app.min.map`, `app.js.map` or `app.map`. */
function mapByFileName({ path }: BuildFile, byPath: ReadonlyMap<string, BuildFile>): BuildFile | undefined {
  const name = basename(path);
  const stem = name.replace(/\.[^.]+$/, '');
  const short = name.replace(/\.min(?=\.[^.]+$)/, '');
  const names = [`${name}.map`, `${stem}.map`, `${short}.map`, `${stem.replace(/\.min$/, '')}.map`];
  return names.map((map) => byPath.get(join(dirname(path), map))).find((map) => map !== undefined);
}

function reasonForNoMap({ mapUrl }: ScriptWithUrl): string {
  if (mapUrl === undefined) return 'it has no sourceMappingURL, and no source map has a matching name';
  return `its sourceMappingURL is ${mapUrl}, which is not among the files`;
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '');
}
