import { messageOf } from '../errors.ts';
import type { BuildFile } from './build-file.ts';
import { type InjectedScript, type Injection, injectAlone, injectInline, injectPair } from './inject.ts';
import { isInlineMap } from './inline-map.ts';
import { readFile, release } from './read-file.ts';
import type { FileReplacer, Replacement } from './replace-files.ts';
import { readScript, type ScriptText, whyUntouchable } from './script-text.ts';
import { readSourceMap } from './source-map-text.ts';
import { type Edit, splice } from './splice.ts';

/** The scripts of one map, or one script without a map. */
export interface ScriptsOfMap {
  readonly scripts: readonly BuildFile[];
  readonly map: BuildFile | undefined;
}

/** How a script stands afterwards. */
export interface GivenId extends Omit<InjectedScript, 'edits'> {
  readonly isInjected: boolean;
  readonly sizeBytes: number;
}

export interface GivenIds {
  /** In the order of the scripts. */
  readonly scripts: readonly GivenId[];
  /** Undefined where there is no map. */
  readonly map: { readonly debugId: string | undefined; readonly sizeBytes: number } | undefined;
  /** Absolute paths. */
  readonly changedFiles: readonly string[];
}

/** `inject`: write into the files. `pretend`: only say what would be done. `keep`: only tell the IDs they have. */
export type GiveMode = 'inject' | 'pretend' | 'keep';

/**
 * Gives debug IDs to the scripts of a map and to the map itself. They are read here and now, and nothing of them is kept.
 *
 * @param files writes them
 * @throws SetupError when a file cannot be read or written
 */
export function giveIds({ scripts, map }: ScriptsOfMap, mode: GiveMode, files: FileReplacer): GivenIds {
  const texts = scripts.map(({ path }) => readScript(readFile(path)));
  const mapBytes = map && readFile(map.path);
  const { scripts: given, mapId, mapEdits } = injectionOf(scripts, texts, mapBytes, mode === 'keep');
  const replacements = [
    // Scripts first: what their IDs are made of then proves whether their map was still to be changed.
    ...texts.flatMap(({ bytes }, index) => replacementOf(scripts[index], bytes, given[index]?.edits ?? [])),
    ...(mapBytes ? replacementOf(map, mapBytes, mapEdits) : []),
  ];
  if (mode === 'inject' && replacements.length > 0) files.replace(replacements);
  const result = {
    scripts: given.map(({ edits, ...id }, index) => {
      return { ...id, isInjected: edits.length > 0, sizeBytes: sizeAfter(texts[index]?.bytes, edits) };
    }),
    map: map && { debugId: mapId, sizeBytes: sizeAfter(mapBytes, mapEdits) },
    changedFiles: replacements.map(({ path }) => path),
  };
  for (const bytes of [mapBytes, ...texts.map((text) => text.bytes)]) release(bytes);
  return result;
}

function injectionOf(
  files: readonly BuildFile[],
  texts: readonly ScriptText[],
  mapBytes: Buffer | undefined,
  keep: boolean,
): Injection {
  try {
    const map = mapBytes && readSourceMap(mapBytes);
    const why = texts.map(({ bytes }, index) => whyUntouchable(files[index]?.name ?? '', bytes));
    if (keep || why.some((reason) => reason !== undefined)) return asTheyAre(texts, map?.debugId, why);
    if (map) return injectPair(texts, map);
    return { scripts: texts.map(injectOne), mapId: undefined, mapEdits: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return asTheyAre(
      texts,
      undefined,
      texts.map(() => `its map cannot be read: ${messageOf(error)}`),
    );
  }
}

function injectOne(text: ScriptText): InjectedScript {
  return text.mapUrl && isInlineMap(text.mapUrl.value) ? injectInline(text, text.mapUrl) : injectAlone(text);
}

/** The IDs that there are. One that only the map has is the script's too: bytecode does not show its own. */
function asTheyAre(
  texts: readonly ScriptText[],
  idOfMap: string | undefined,
  why: readonly (string | undefined)[],
): Injection {
  const mapId = texts.find(({ debugId }) => debugId)?.debugId ?? idOfMap;
  const scripts = texts.map(({ debugId = mapId }, index) => {
    return {
      debugId,
      edits: [],
      reason: debugId === undefined ? (why[index] ?? 'it has none, and inject is off') : undefined,
    };
  });
  return { scripts, mapId, mapEdits: [] };
}

function sizeAfter(bytes: Buffer | undefined, edits: readonly Edit[]): number {
  return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), bytes?.byteLength ?? 0);
}

function replacementOf(file: BuildFile | undefined, original: Buffer, edits: readonly Edit[]): readonly Replacement[] {
  return file && edits.length > 0 ? [{ path: file.path, original, pieces: splice(original, edits) }] : [];
}
