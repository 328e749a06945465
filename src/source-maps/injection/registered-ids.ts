import { parseDebugId, snippetOf, snippetStart } from './debug-id.ts';
import { wholeStrings } from './parsed-script.ts';
import { prologueEnd } from './prologue.ts';
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
  const ids = new Set(wholeStrings(bytes, found).map(({ id }) => id));
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
  return [...new Set(wholeStrings(bytes, found).map(({ id }) => id))];
}

/** Whether code registers the ID. A list of scripts or an inline source map may contain the ID too. */
export function registersDebugId(bytes: Buffer, id: string): boolean {
  if (hasOwnSnippet(bytes, snippetOf(id))) return true;
  const strings = registries
    .flatMap((name) => hitsOf(bytes, name))
    .flatMap((hit) => quotedIds(bytes, hit))
    .filter((string) => string.id === id);
  return wholeStrings(bytes, strings).length > 0;
}

/** Recognises the snippet where this action inserts it, without parsing the script. */
function hasOwnSnippet(bytes: Buffer, snippet: string): boolean {
  const start = bytes.indexOf(snippet);
  if (start < 0) return false;
  if (start === prologueEnd(bytes).offset) return true;
  const line = bytes.lastIndexOf(`\n${snippet}`);
  if (line < 0 || /\\\r?$/.test(bytes.toString('latin1', Math.max(0, line - 2), line))) return false;
  // A template literal or a comment with this line would end behind it.
  return !bytes.includes('`', line) && !bytes.includes('*/', line);
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

function hitsOf(bytes: Buffer, text: string): readonly number[] {
  const hits: number[] = [];
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) hits.push(at);
  return hits;
}
