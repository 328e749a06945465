import { messageOf } from '../../errors.ts';
import {
  type InjectedMap,
  type InjectedScript,
  type Injection,
  injectAlone,
  injectInline,
  injectPair,
} from './inject.ts';
import { isInlineMap } from './inline-map.ts';
import { type ScriptText, whyUntouchable } from './script-text.ts';
import type { SourceMapText } from './source-map-text.ts';

interface NamedScript {
  /** Artifact name. */
  readonly name: string;
  readonly text: ScriptText;
}

/**
 * Decides which debug IDs the scripts of a map get, or a script without a map.
 *
 * @param map a SyntaxError where it cannot be read
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
    const why = scripts.map(({ name, text }) => whyUntouchable(name, text.bytes));
    if (keep || why.some((reason) => reason !== undefined)) return unchanged(texts, map?.debugId, why);
    if (map) return injectPair(texts, map);
    return { scripts: texts.map(injectOne), map: untouched(undefined) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const why = `its map cannot be read: ${messageOf(error)}`;
    return unchanged(
      texts,
      undefined,
      texts.map(() => why),
    );
  }
}

function injectOne(text: ScriptText): InjectedScript {
  return text.mapUrl && isInlineMap(text.mapUrl.value) ? injectInline(text, text.mapUrl) : injectAlone(text);
}

/** The IDs that the files have. One that only the map has is also the script's: bytecode does not show its own. */
function unchanged(
  texts: readonly ScriptText[],
  idOfMap: string | undefined,
  why: readonly (string | undefined)[],
): Injection {
  const mapId = texts.find(({ debugId }) => debugId)?.debugId ?? idOfMap;
  const scripts = texts.map(({ debugId = mapId }, index) => {
    const reason = debugId === undefined ? (why[index] ?? 'it has none, and inject is off') : undefined;
    return { debugId, edits: [], reason };
  });
  return { scripts, map: untouched(mapId) };
}

function untouched(debugId: string | undefined): InjectedMap {
  return { debugId, edits: [], isInjected: false };
}
