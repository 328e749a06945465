import { basename, dirname, join, posix, resolve } from 'node:path';
import type { BuildFile } from '../files/build-file.ts';
import { decodeSafely, resolveName } from '../files/source-mapping-url.ts';
import { isInlineMap } from './injection/inline-map.ts';

export interface ScriptWithUrl {
  readonly script: BuildFile;
  /** What the script says of its map. */
  readonly mapUrl: string | undefined;
}

/** A script and its source map. */
export interface Pair extends ScriptWithUrl {
  readonly map: BuildFile | undefined;
  /** `comment`: the script names it. `name`: it has the script's name. `inside`: the script carries it. */
  readonly foundBy: 'comment' | 'name' | 'inside' | undefined;
  /** Why there is none, as a clause about the script. */
  readonly reason: string | undefined;
}

/**
 * Finds the map of each script: the one that it names, else the one that has its name. A map that another script names,
 * or has the name of, is nobody's by a guess.
 */
export function pairUp(scripts: readonly ScriptWithUrl[], maps: readonly BuildFile[]): readonly Pair[] {
  const byPath = new Map(maps.map((map) => [map.path, map]));
  const byName = new Map(maps.map((map) => [map.name, map]));
  const candidates = scripts.map((entry) => {
    if (entry.mapUrl !== undefined && isInlineMap(entry.mapUrl)) return { foundBy: 'inside' } as const;
    const named = entry.mapUrl === undefined ? undefined : mapNamed(entry.script, entry.mapUrl, byPath, byName);
    const map = named ?? mapOfSameName(entry.script, byPath);
    return { map, foundBy: named ? 'comment' : map && 'name' } as const;
  });
  const nameClaims = Map.groupBy(scripts, ({ script }) => mapOfSameName(script, byPath));
  const named = new Set(candidates.flatMap(({ map, foundBy }) => (foundBy === 'comment' ? [map] : [])));
  return scripts.map((entry, index): Pair => {
    const { map, foundBy } = candidates[index] ?? {};
    if (foundBy === 'name' && map && (named.has(map) || (nameClaims.get(map)?.length ?? 0) > 1)) {
      return {
        ...entry,
        map: undefined,
        foundBy: undefined,
        reason: `${map.name} may be that of another script as well`,
      };
    }
    return { ...entry, map, foundBy, reason: foundBy ? undefined : whyNone(entry) };
  });
}

/**
 * The reference from the name of a script to that of its map: what the script says where that leads there, else the
 * shortest one that does. Names may be cut in other ways than paths.
 */
export function referenceTo(map: BuildFile, { script, mapUrl }: ScriptWithUrl): string {
  const said = mapUrl && withoutQuery(mapUrl);
  if (said && resolveName(script.name, said) === map.name) return said;
  const [from, to] = [script.name, map.name].map((name) => /^(~|[a-z]+:\/\/[^/]*)?(.*)$/is.exec(name) ?? []);
  if (from?.[1] !== to?.[1]) return map.name;
  return posix.relative(posix.dirname(from?.[2] ?? ''), to?.[2] ?? '');
}

function mapNamed(
  script: BuildFile,
  url: string,
  byPath: ReadonlyMap<string, BuildFile>,
  byName: ReadonlyMap<string, BuildFile>,
): BuildFile | undefined {
  const reference = withoutQuery(url);
  const isRelative = !/^([a-z][a-z\d+.-]*:|\/)/i.test(reference);
  const folder = dirname(script.path);
  return (
    (isRelative && (byPath.get(resolve(folder, reference)) ?? byPath.get(resolve(folder, decodeSafely(reference))))) ||
    byName.get(resolveName(script.name, reference))
  );
}

/** `app.min.js` has `app.min.js.map`, `app.min.map`, `app.js.map` or `app.map`. */
function mapOfSameName({ path }: BuildFile, byPath: ReadonlyMap<string, BuildFile>): BuildFile | undefined {
  const name = basename(path);
  const stem = name.replace(/\.[^.]+$/, '');
  const short = name.replace(/\.min(?=\.[^.]+$)/, '');
  const names = [`${name}.map`, `${stem}.map`, `${short}.map`, `${stem.replace(/\.min$/, '')}.map`];
  return names.map((map) => byPath.get(join(dirname(path), map))).find((map) => map !== undefined);
}

function whyNone({ mapUrl }: ScriptWithUrl): string {
  if (mapUrl === undefined) return 'it names no map, and no map has its name';
  return `it names ${mapUrl}, which is not among the files`;
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '');
}
