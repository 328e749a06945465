import { parseDebugId, snippetOf, snippetStart } from './debug-id.ts';
import { hitsOf, isInsertedLine } from './inserted-lines.ts';
import { wholeTokens } from './parsed-script.ts';
import type { Span } from './spans.ts';

/** Sentry's bundler plugins write this in front of the ID. */
const pluginMarker = 'sentry-dbid-';
/** Where SDKs look for IDs; Turbopack uses the shorter name. The ID follows soon after it. */
const registries = ['_sentryDebugIds', '_debugIds'];
const registryWindow = 320;
const idLength = 36;
/** Far more than a script that was bundled from others has. The work to look at more would grow with their square. */
const maxHits = 1_000;
const idPattern = '[\\da-f]{8}-?(?:[\\da-f]{4}-?){3}[\\da-f]{12}';
const quotedId = new RegExp(`["'\`](${idPattern})["'\`]`, 'gi');
const idAtStart = new RegExp(`^${idPattern}`, 'i');

/** A string in a script that consists of an ID, perhaps behind the marker. */
interface IdString extends Span {
  readonly id: string;
}

/**
 * The debug ID that a snippet of this action or of Sentry's bundler plugins registers. Undefined also for several IDs: they
 * belong to the scripts from which this one was bundled.
 */
export function registeredIdOf(bytes: Buffer): string | undefined {
  const found = [
    ...hitsOf(bytes, pluginMarker).flatMap((start) => readId(bytes, start, start + pluginMarker.length)),
    ...hitsOf(bytes, snippetStart).flatMap((start) => readId(bytes, start + snippetStart.length)),
  ];
  const ids = new Set(wholeTokens(bytes, found).map(({ id }) => id));
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
}

/** Every ID that a script registers, also with a snippet that a minifier has rewritten. For scripts of any web site. */
export function allRegisteredIds(bytes: Buffer): readonly string[] {
  const first = (text: string) => hitsOf(bytes, text).slice(0, maxHits);
  const found = [
    ...first(pluginMarker).flatMap((start) => readId(bytes, start, start + pluginMarker.length)),
    ...registries.flatMap(first).flatMap((hit) => quotedIds(bytes, hit)),
  ];
  return [...new Set(wholeTokens(bytes, found).map(({ id }) => id))];
}

/** Whether code registers the ID. A list of scripts or an inline source map may contain the ID too. */
export function registersDebugId(bytes: Buffer, id: string): boolean {
  if (insertedSnippet(bytes, id) !== undefined) return true;
  const strings = registries
    .flatMap((name) => hitsOf(bytes, name))
    .flatMap((hit) => quotedIds(bytes, hit))
    .filter((string) => string.id === id);
  return wholeTokens(bytes, strings).length > 0;
}

/** Offset behind the snippet of this action that registers the ID; undefined if there is none. */
export function snippetEnd(bytes: Buffer, id: string): number | undefined {
  const snippet = snippetOf(id);
  const inserted = insertedSnippet(bytes, id);
  if (inserted !== undefined) return inserted + snippet.length;
  const strings = hitsOf(bytes, snippet).flatMap((hit) => readId(bytes, hit + snippetStart.length));
  const [found] = wholeTokens(bytes, strings);
  return found && found.start - snippetStart.length + snippet.length;
}

/** Offset of the snippet where this action inserts it, found without parsing the script. */
function insertedSnippet(bytes: Buffer, id: string): number | undefined {
  const snippet = snippetOf(id);
  const first = bytes.indexOf(snippet);
  if (first < 0) return undefined;
  return [first, bytes.lastIndexOf(snippet)].find((start) => isInsertedLine(bytes, start));
}

function quotedIds(bytes: Buffer, start: number): readonly IdString[] {
  const window = bytes.toString('latin1', start, start + registryWindow);
  return Array.from(window.matchAll(quotedId), ({ index, 1: text = '' }) => {
    const idStart = start + index + 1;
    return { start: idStart, end: idStart + text.length, id: String(parseDebugId(text)) };
  });
}

/** The string whose ID begins at an offset. Empty if no ID does. */
function readId(bytes: Buffer, start: number, idStart = start): readonly IdString[] {
  const [text] = idAtStart.exec(bytes.toString('latin1', idStart, idStart + idLength)) ?? [];
  return text === undefined ? [] : [{ start, end: idStart + text.length, id: String(parseDebugId(text)) }];
}
