import { messageOf } from '../../errors.ts';
import { createDebugId } from './debug-id.ts';
import { type InjectedScript, type Injection, injectWithMap } from './inject-with-map.ts';
import { nameRelease } from './release-name.ts';
import { insertAtEnd } from './script-edits.ts';
import type { Pragma } from './script-end.ts';
import { inlineMapUrl, isInlineMap, readInlineMap, reasonNotToChange, type ScriptText } from './script-text.ts';
import { readSourceMap, type SourceMapText } from './source-map-text.ts';
import { splice } from './spans.ts';

interface NamedScript {
  /** Artifact name. */
  readonly name: string;
  readonly text: ScriptText;
}

interface InjectOptions {
  /** Whether files keep the IDs they have, and get no new ones. */
  readonly keep: boolean;
  /** The name that scripts set as their release; undefined if they keep what they have. */
  readonly release: string | undefined;
}

/**
 * Decides which debug IDs the scripts of a map get, or a script without a map.
 *
 * @param map a SyntaxError if it cannot be read
 */
export function injectGroup(
  scripts: readonly NamedScript[],
  map: SourceMapText | SyntaxError | undefined,
  { keep, release }: InjectOptions,
): Injection {
  const texts = scripts.map(({ text }) => text);
  try {
    if (map instanceof SyntaxError) throw map;
    const reasons = scripts.map(({ name, text }) => reasonNotToChange(name, text.bytes));
    if (keep || reasons.some((reason) => reason !== undefined)) return keepIds(texts, map?.debugId, reasons);
    if (map) return injectWithMap(texts, map, { release });
    const injected = texts.map((script) => injectWithoutMap(script, release));
    return { scripts: injected, map: { debugId: undefined, edits: [], isInjected: false } };
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

/** Changes no file. An ID that only the map has is also that of the script: not all bytecode shows its ID. */
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

/** A script without a map is changed at its end, so that a map that is stored elsewhere stays correct. */
function injectWithoutMap(script: ScriptText, release: string | undefined): InjectedScript {
  if (script.mapUrl && isInlineMap(script.mapUrl.value)) return injectInlineMap(script, script.mapUrl, release);
  const debugId = script.debugId ?? createDebugId(script.bytes);
  const { name, edits, statement } = nameRelease(script, release);
  const lines = insertAtEnd(script, { id: script.registersId ? undefined : debugId, release: statement });
  return { debugId, edits: [...lines, ...edits], isNew: script.debugId === undefined, release: name };
}

/** @throws SyntaxError when the map cannot be read */
function injectInlineMap(script: ScriptText, mapUrl: Pragma, release: string | undefined): InjectedScript {
  const map = readSourceMap(readInlineMap(mapUrl));
  // sentry-cli sees no map in any other form of the URL, and its ID should be the same.
  const newId = mapUrl.value.startsWith('data:application/json;base64,') ? undefined : createDebugId(script.bytes);
  const { scripts, map: injectedMap } = injectWithMap([script], map, { release, newId });
  const [injected = { debugId: undefined, edits: [] }] = scripts;
  if (injectedMap.edits.length === 0) return injected;
  const text = inlineMapUrl(mapUrl, splice(map.bytes, injectedMap.edits));
  return { ...injected, edits: [...injected.edits, { start: mapUrl.start, end: mapUrl.end, text }] };
}
