import { debugIdOf } from './debug-id.ts';
import { inlineMapUrl, readInlineMap } from './inline-map.ts';
import { isMapLeftToDo } from './interrupted-writes.ts';
import { prologueEnd } from './prologue.ts';
import { atEnd, atPrologue } from './script-edits.ts';
import { type Comment, hasToldOf, type ScriptText } from './script-text.ts';
import { debugIdEdits, lineBreakEdits, readSourceMap, type SourceMapText } from './source-map-text.ts';
import { type Edit, splice } from './splice.ts';

export interface InjectedScript {
  readonly debugId: string | undefined;
  /** Empty where the script stays as it is. */
  readonly edits: readonly Edit[];
  /** Why it has no ID, or what is unusual about it; a clause. */
  readonly reason?: string | undefined;
}

/** What becomes of the scripts of a map, in their order, and of the map. */
export interface Injection {
  readonly scripts: readonly InjectedScript[];
  readonly map: InjectedMap;
}

export interface InjectedMap extends Omit<InjectedScript, 'reason'> {
  /** Whether all scripts of the map have the snippet of this action afterwards. */
  readonly isInjected: boolean;
}

/**
 * Gives one ID to scripts and the map that they share. An ID that one of them has is kept. A script gets the snippet on a
 * separate line, after what has to stay in front, and the mappings make room for that line. The map of several scripts
 * can do so only if the line comes to the same place in all of them.
 *
 * @param made the ID where none is there yet; by default that of the first script and the map
 * @throws SyntaxError when the map cannot be read
 */
export function injectPair(texts: readonly ScriptText[], map: SourceMapText, made?: string): Injection {
  const scripts = texts.map((script) => withIdOf(map, script));
  const [first] = scripts;
  if (!first) return { scripts: [], map: { debugId: map.debugId, edits: [], isInjected: false } };
  const registered = scripts.find(({ tellsId }) => tellsId);
  const known = (registered ?? scripts.find(({ debugId }) => debugId))?.debugId ?? map.debugId;
  const id = known ?? made ?? debugIdOf(first.bytes, map.bytes);
  const isAsBuilt = !registered || isMapLeftToDo(scripts, map);
  const places = isAsBuilt ? scripts.map(({ bytes }) => prologueEnd(bytes)) : [];
  const [place] = places;
  const isOnePlace = new Set(places.map(({ line, column }) => `${line}:${column}`)).size === 1;
  const fits = isOnePlace && scripts.every(({ debugId = id }) => debugId === id);
  const injected = scripts.map((script, index): InjectedScript => {
    const at = places[index];
    if (script.tellsId || !fits || !at) {
      return { debugId: script.debugId, edits: [], reason: remarkOn(script.debugId, id, map) };
    }
    return { debugId: id, edits: atPrologue(script, at, id), reason: remarkOn(id, id, map) };
  });
  const debugId = injected.some(({ debugId }) => debugId === id) ? id : map.debugId;
  const needsId = debugId !== undefined && (isAsBuilt || map.debugId === undefined);
  const idEdits = needsId ? debugIdEdits(map, debugId) : [];
  const edits = fits && place ? [...idEdits, ...lineBreakEdits(map, place)] : idEdits;
  return { scripts: injected, map: { debugId, edits, isInjected: fits } };
}

/** Bundler plugins may leave the ID in the map and in the code of the script, without a comment. */
function withIdOf({ debugId }: SourceMapText, script: ScriptText): ScriptText {
  if (debugId === undefined || script.debugId !== undefined || !hasToldOf(script.bytes, debugId)) return script;
  return { ...script, debugId, tellsId: true };
}

function remarkOn(debugId: string | undefined, mapId: string, map: SourceMapText): string | undefined {
  if (debugId === undefined) return 'another script has the same map, and is not built like this one';
  if (debugId !== mapId) return `its map goes with another script, of debug ID ${mapId}`;
  return map.debugId !== undefined && map.debugId !== mapId ? `its map says ${map.debugId}` : undefined;
}

/** The same for a script that carries its map in itself. @throws SyntaxError when the map cannot be read */
export function injectInline(script: ScriptText, mapUrl: Comment): InjectedScript {
  const map = readSourceMap(readInlineMap(mapUrl));
  // In any other spelling sentry-cli sees no map, and an ID is to be the same from both.
  const made = mapUrl.value.startsWith('data:application/json;base64,') ? undefined : debugIdOf(script.bytes);
  const { scripts, map: injectedMap } = injectPair([script], map, made);
  const [injected = { debugId: undefined, edits: [] }] = scripts;
  if (injectedMap.edits.length === 0) return injected;
  const text = inlineMapUrl(mapUrl, splice(map.bytes, injectedMap.edits));
  return { ...injected, edits: [...injected.edits, { start: mapUrl.start, end: mapUrl.end, text }] };
}

/** The same for a script without a map. The line comes to its end: there may be a map elsewhere that must stay true. */
export function injectAlone(script: ScriptText): InjectedScript {
  const debugId = script.debugId ?? debugIdOf(script.bytes);
  return { debugId, edits: script.tellsId ? [] : atEnd(script, debugId) };
}
