import { messageOf } from '../../errors.ts';
import { createDebugId } from './debug-id.ts';
import { isMapPending } from './interrupted-writes.ts';
import { prologueEnd } from './prologue.ts';
import { registersDebugId } from './registered-ids.ts';
import { insertAfterPrologue, insertAtEnd } from './script-edits.ts';
import type { Pragma } from './script-end.ts';
import { inlineMapUrl, isInlineMap, readInlineMap, reasonNotToChange, type ScriptText } from './script-text.ts';
import { debugIdEdits, lineBreakEdits, readSourceMap, type SourceMapText } from './source-map-text.ts';
import { type Edit, splice } from './spans.ts';

interface NamedScript {
  /** Artifact name. */
  readonly name: string;
  readonly text: ScriptText;
}

/** The debug IDs and edits of the scripts of a map, in their order, and of the map. */
interface Injection {
  readonly scripts: readonly InjectedScript[];
  readonly map: InjectedMap;
}

interface InjectedScript {
  readonly debugId: string | undefined;
  /** Empty if the script is not changed. */
  readonly edits: readonly Edit[];
  /** Whether the ID was created here. */
  readonly isNew?: boolean;
  /** Why it has no ID, or why its source map may not be found by the ID; a clause. */
  readonly problem?: string | undefined;
}

interface InjectedMap extends Pick<InjectedScript, 'debugId' | 'edits'> {
  /** Whether all scripts of the map have the snippet of this action afterwards. */
  readonly isInjected: boolean;
}

/**
 * Decides which debug IDs the scripts of a map get, or a script without a map.
 *
 * @param map a SyntaxError if it cannot be read
 * @param keep whether files keep the IDs they have, and get no new ones
 */
export function injectGroup(
  scripts: readonly NamedScript[],
  map: SourceMapText | SyntaxError | undefined,
  keep: boolean,
): Injection {
  const texts = scripts.map(({ text }) => text);
  try {
    if (map instanceof SyntaxError) throw map;
    const reasons = scripts.map(({ name, text }) => reasonNotToChange(name, text.bytes));
    if (keep || reasons.some((reason) => reason !== undefined)) return keepIds(texts, map?.debugId, reasons);
    if (map) return injectWithMap(texts, map);
    return { scripts: texts.map(injectWithoutMap), map: { debugId: undefined, edits: [], isInjected: false } };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const problem = `its source map cannot be read: ${messageOf(error)}`;
    return keepIds(
      texts,
      undefined,
      texts.map(() => problem),
    );
  }
}

/** Changes no file. An ID that only the map has is also that of the script: bytecode does not show its ID. */
function keepIds(
  texts: readonly ScriptText[],
  idOfMap: string | undefined,
  reasons: readonly (string | undefined)[],
): Injection {
  const mapId = texts.find(({ debugId }) => debugId)?.debugId ?? idOfMap;
  const scripts = texts.map(({ debugId = mapId }, index) => {
    const problem = debugId === undefined ? (reasons[index] ?? 'inject is false') : undefined;
    return { debugId, edits: [], problem };
  });
  return { scripts, map: { debugId: mapId, edits: [], isInjected: false } };
}

/**
 * Gives one ID to scripts and the map that they share. An ID that one of them has is kept. A script gets the snippet on a
 * separate line after its prologue, and the mappings are shifted by that line. The map of several scripts can be shifted
 * only if the line is inserted at the same place in all of them.
 *
 * @param newId the ID if none of them has one; by default it is created from the first script and the map
 * @throws SyntaxError when the map cannot be read
 */
function injectWithMap(texts: readonly ScriptText[], map: SourceMapText, newId?: string): Injection {
  const scripts = texts.map((script) => withIdOfMap(script, map));
  const [first] = scripts;
  if (!first) return { scripts: [], map: { debugId: map.debugId, edits: [], isInjected: false } };
  const registered = scripts.find(({ registersId }) => registersId);
  const existingId = (registered ?? scripts.find(({ debugId }) => debugId))?.debugId ?? map.debugId;
  const id = existingId ?? newId ?? createDebugId(first.bytes, map.bytes);
  const isAsBuilt = !registered || isMapPending(scripts, map);
  const places = isAsBuilt ? scripts.map(({ bytes }) => prologueEnd(bytes)) : [];
  const [place] = places;
  const isOnePlace = new Set(places.map(({ line, column }) => `${line}:${column}`)).size === 1;
  const fits = isOnePlace && scripts.every(({ debugId = id }) => debugId === id);
  const injected = scripts.map((script, index): InjectedScript => {
    const at = places[index];
    if (script.registersId || !fits || !at) {
      return { debugId: script.debugId, edits: [], problem: describeProblem(script.debugId, id, map) };
    }
    const edits = insertAfterPrologue(script, at, id);
    return { debugId: id, edits, isNew: existingId === undefined, problem: describeProblem(id, id, map) };
  });
  const debugId = injected.some(({ debugId }) => debugId === id) ? id : map.debugId;
  const needsId = debugId !== undefined && (isAsBuilt || map.debugId === undefined);
  const idEdits = needsId ? debugIdEdits(map, debugId) : [];
  const edits = fits && place ? [...idEdits, ...lineBreakEdits(map, place)] : idEdits;
  return { scripts: injected, map: { debugId, edits, isInjected: fits } };
}

/** Bundler plugins may write the ID into the map and the code of the script, but into no comment. */
function withIdOfMap(script: ScriptText, { debugId }: SourceMapText): ScriptText {
  if (debugId === undefined || script.debugId !== undefined || !registersDebugId(script.bytes, debugId)) return script;
  return { ...script, debugId, registersId: true };
}

function describeProblem(debugId: string | undefined, mapId: string, map: SourceMapText): string | undefined {
  if (debugId === undefined) return 'another script names the same source map, but was built differently';
  if (debugId !== mapId) return `its source map belongs to another script, which has the debug ID ${mapId}`;
  return map.debugId !== undefined && map.debugId !== mapId ? `its source map has the ID ${map.debugId}` : undefined;
}

/** A script without a map is changed at its end, so that a map that is stored elsewhere stays correct. */
function injectWithoutMap(script: ScriptText): InjectedScript {
  if (script.mapUrl && isInlineMap(script.mapUrl.value)) return injectInlineMap(script, script.mapUrl);
  const debugId = script.debugId ?? createDebugId(script.bytes);
  const edits = script.registersId ? [] : insertAtEnd(script, debugId);
  return { debugId, edits, isNew: script.debugId === undefined };
}

/** @throws SyntaxError when the map cannot be read */
function injectInlineMap(script: ScriptText, mapUrl: Pragma): InjectedScript {
  const map = readSourceMap(readInlineMap(mapUrl));
  // sentry-cli sees no map in any other form of the URL, and its ID should be the same.
  const newId = mapUrl.value.startsWith('data:application/json;base64,') ? undefined : createDebugId(script.bytes);
  const { scripts, map: injectedMap } = injectWithMap([script], map, newId);
  const [injected = { debugId: undefined, edits: [] }] = scripts;
  if (injectedMap.edits.length === 0) return injected;
  const text = inlineMapUrl(mapUrl, splice(map.bytes, injectedMap.edits));
  return { ...injected, edits: [...injected.edits, { start: mapUrl.start, end: mapUrl.end, text }] };
}
