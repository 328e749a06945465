import { createDebugId } from './debug-id.ts';
import { isMapPending, lacksReleaseLine } from './interrupted-writes.ts';
import { prologueEnd } from './prologue.ts';
import { registersDebugId } from './registered-ids.ts';
import { hasReleaseLine, nameRelease } from './release-name.ts';
import { insertAfterPrologue } from './script-edits.ts';
import type { ScriptText } from './script-text.ts';
import { debugIdEdits, lineBreakEdits, releaseLineEdits, type SourceMapText } from './source-map-text.ts';
import type { Edit } from './spans.ts';

/** The debug IDs and edits of the scripts of a map, in their order, and of the map. */
export interface Injection {
  readonly scripts: readonly InjectedScript[];
  readonly map: InjectedMap;
}

export interface InjectedScript {
  readonly debugId: string | undefined;
  /** Empty if the script is not changed. */
  readonly edits: readonly Edit[];
  /** Whether the ID was created here. */
  readonly isNew?: boolean;
  /** Why it has no ID, or why its source map may not be found by the ID; a clause. */
  readonly problem?: string | undefined;
  /** The release that the script sets when it runs; undefined also if that is unknown. */
  readonly release?: string | undefined;
}

interface InjectedMap extends Pick<InjectedScript, 'debugId' | 'edits'> {
  /** Whether all scripts of the map have the snippet of this action afterwards. */
  readonly isInjected: boolean;
}

interface InjectOptions {
  readonly release: string | undefined;
  /** The ID if none of the files has one; by default it is created from the first script and the map. */
  readonly newId?: string | undefined;
}

/**
 * Gives one ID to scripts and the map that they share. An ID that one of them has is kept. A script gets the snippet on a
 * separate line after its prologue, and the mappings are shifted by that line. The map of several scripts can be shifted
 * only if the line is inserted at the same place in all of them.
 *
 * The statement that sets the release is part of that line. Scripts that have their IDs from elsewhere get a line for it.
 *
 * @throws SyntaxError when the map cannot be read
 */
export function injectWithMap(
  texts: readonly ScriptText[],
  map: SourceMapText,
  { release, newId }: InjectOptions,
): Injection {
  const scripts = texts.map((script) => withIdOfMap(script, map));
  const [first] = scripts;
  if (!first) return { scripts: [], map: { debugId: map.debugId, edits: [], isInjected: false } };
  const registered = scripts.find(({ registersId }) => registersId);
  const existingId = (registered ?? scripts.find(({ debugId }) => debugId))?.debugId ?? map.debugId;
  const id = existingId ?? newId ?? createDebugId(first.bytes, map.bytes);
  const names = scripts.map((script) => nameRelease(script, release));
  const isAsBuilt = !registered || isMapPending(scripts, map);
  const needsReleaseLine = (script: ScriptText, index: number) =>
    names[index]?.statement !== '' || lacksReleaseLine(script, map);
  const isForRelease = !isAsBuilt && scripts.every(needsReleaseLine);
  const places = isAsBuilt || isForRelease ? scripts.map(({ bytes }) => prologueEnd(bytes)) : [];
  const [place] = places;
  const isOnePlace = new Set(places.map(({ line, column }) => `${line}:${column}`)).size === 1;
  const fits = isOnePlace && scripts.every(({ debugId = id }) => debugId === id);
  const injected = scripts.map((script, index): InjectedScript => {
    const { name, edits = [], statement = '' } = names[index] ?? {};
    const at = fits ? places[index] : undefined;
    if (!at) {
      const problem = describeProblem(script.debugId, id, map);
      return { debugId: script.debugId, edits, problem, release: statement === '' ? name : undefined };
    }
    const missing = { id: script.registersId ? undefined : id, release: statement };
    const problem = describeProblem(id, id, map);
    const lines = insertAfterPrologue(script, at, missing);
    return { debugId: id, edits: [...lines, ...edits], isNew: existingId === undefined, problem, release: name };
  });
  const debugId = injected.some(({ debugId }) => debugId === id) ? id : map.debugId;
  const needsId = debugId !== undefined && (isAsBuilt || map.debugId === undefined);
  const hasLine = isForRelease ? fits : needsId && scripts.some(hasReleaseLine);
  const edits = [
    ...(needsId ? debugIdEdits(map, debugId) : []),
    ...(fits && place ? lineBreakEdits(map, place) : []),
    ...(hasLine ? releaseLineEdits(map) : []),
  ];
  return { scripts: injected, map: { debugId, edits, isInjected: fits && isAsBuilt } };
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
