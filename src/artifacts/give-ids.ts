import { messageOf } from '../errors.ts';
import type { BuildFile } from './build-file.ts';
import type { EntryType } from './bundle-entry.ts';
import { type InjectedScript, type Injection, injectAlone, injectInline, injectPair } from './inject.ts';
import { isInlineMap } from './inline-map.ts';
import { readFile } from './read-file.ts';
import { readScript, type ScriptText, whyUntouchable } from './script-text.ts';
import { readSourceMap, type SourceMapText } from './source-map-text.ts';
import { missingSources } from './sources-content.ts';
import type { Edit } from './splice.ts';

/** The scripts of one map, or one script without a map. */
export interface ScriptsOfMap {
  readonly scripts: readonly BuildFile[];
  readonly map: BuildFile | undefined;
}

/** What is to become of scripts and their map. */
export interface GivenIds {
  /** In the order of the scripts. */
  readonly scripts: readonly Omit<InjectedScript, 'edits'>[];
  readonly mapId: string | undefined;
  /** The scripts in their order, and then the map. */
  readonly files: readonly EditedFile[];
}

/** A file, and what makes of it what it is to be. */
export interface EditedFile {
  /** Absolute. */
  readonly path: string;
  readonly type: EntryType;
  /** As it is. */
  readonly bytes: Buffer;
  readonly edits: readonly Edit[];
  /** What a map only names; none for a script. */
  readonly missingSources: readonly string[];
}

/**
 * Finds the debug IDs of the scripts of a map, and of the map itself. They are read here and now; nothing is written.
 *
 * @param keep only tells the IDs that they have
 * @throws SetupError when a file cannot be read
 */
export function giveIds({ scripts, map }: ScriptsOfMap, keep: boolean): GivenIds {
  const texts = scripts.map(({ path }) => readScript(readFile(path)));
  const mapBytes = map && readFile(map.path);
  const mapText = mapBytes && tryToRead(mapBytes);
  const injection = injectionOf(scripts, texts, mapText, keep);
  const files: EditedFile[] = [];
  for (const [index, { edits }] of injection.scripts.entries()) {
    const [script, text] = [scripts[index], texts[index]];
    if (!script || !text) continue;
    files.push({ path: script.path, type: 'minified_source', bytes: text.bytes, edits, missingSources: [] });
  }
  if (map && mapBytes) {
    const missing = mapText instanceof SyntaxError || !mapText ? [] : missingSources(mapText);
    const { mapEdits: edits } = injection;
    files.push({ path: map.path, type: 'source_map', bytes: mapBytes, edits, missingSources: missing });
  }
  return { scripts: injection.scripts.map(({ edits, ...script }) => script), mapId: injection.mapId, files };
}

function tryToRead(map: Buffer): SourceMapText | SyntaxError {
  try {
    return readSourceMap(map);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

function injectionOf(
  files: readonly BuildFile[],
  texts: readonly ScriptText[],
  map: SourceMapText | SyntaxError | undefined,
  keep: boolean,
): Injection {
  try {
    if (map instanceof SyntaxError) throw map;
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
