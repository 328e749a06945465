import { isUtf8 } from 'node:buffer';
import { parseDebugId } from './debug-id.ts';

/** A script, and what its comments and code say about its source map and debug ID. */
export interface ScriptText {
  readonly bytes: Buffer;
  /** The `sourceMappingURL` comment; its value may be a `data:` URL. */
  readonly mapUrl: Comment | undefined;
  readonly debugId: string | undefined;
  /** The comment that contains the debug ID. */
  readonly idComment: Comment | undefined;
  /** Whether the script registers its debug ID for Sentry's SDK when it runs. */
  readonly registersId: boolean;
}

/** A comment `//# key=value`. All offsets are in bytes. */
export interface Comment {
  readonly value: string;
  readonly lineStart: number;
  /** Of the value. */
  readonly start: number;
  readonly end: number;
}

/** Sentry's bundler plugins write this in front of the ID. */
const pluginMarker = 'sentry-dbid-';
/** Where SDKs look for IDs; Turbopack uses the shorter name. The ID follows soon after it, as a string. */
const idRegistry = /_(?:sentryD|d)ebugIds\b[\s\S]*["'`]$/;
const idRegistryWindow = 256;
const hermesMagic = 'c61fbc03c103191f';
const dataUrl = /^data:([^,]*?)(;base64)?,/i;

export function readScript(bytes: Buffer): ScriptText {
  const mapUrl = lastComment(bytes, 'sourceMappingURL=');
  const idComment = lastComment(bytes, 'debugId=');
  const debugId = parseDebugId(idComment?.value);
  if (debugId === undefined) {
    const pluginId = findPluginId(bytes);
    return { bytes, mapUrl, debugId: pluginId, idComment: undefined, registersId: pluginId !== undefined };
  }
  // Bun writes its IDs in capitals and without hyphens.
  const registersId = registersDebugId(bytes, debugId) || registersDebugId(bytes, idComment?.value ?? '');
  return { bytes, mapUrl, debugId, idComment, registersId };
}

/** Whether code registers the ID. A list of scripts or an inline source map may contain the ID too. */
export function registersDebugId(bytes: Buffer, id: string): boolean {
  for (let at = bytes.indexOf(id); at >= 0; at = bytes.indexOf(id, at + 1)) {
    if (idRegistry.test(bytes.toString('latin1', Math.max(0, at - idRegistryWindow), at))) return true;
  }
  return false;
}

/** Why this action does not change a script, as a clause; undefined if it may change it. */
export function reasonNotToChange(name: string, bytes: Buffer): string | undefined {
  if (isHermes(bytes)) return 'it is Hermes bytecode';
  if (!isUtf8(bytes)) return 'it is not UTF-8 text';
  if (!/\.[cm]?js$/i.test(name)) return 'this action does not change files of this kind';
  return undefined;
}

export function isHermes(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).toString('hex') === hermesMagic;
}

export function isInlineMap(mapUrl: string): boolean {
  return /^data:/i.test(mapUrl);
}

/** Decodes the inline source map of a script. @throws SyntaxError when it cannot be decoded */
export function readInlineMap({ value }: Comment): Buffer {
  const [head, , base64] = dataUrl.exec(value) ?? [];
  if (head === undefined) throw new SyntaxError('its data: URL has no data');
  const data = value.slice(head.length);
  try {
    return base64 ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data));
  } catch (cause) {
    throw new SyntaxError('its data: URL is not encoded correctly', { cause });
  }
}

/** The `data:` URL with another source map, in base64. */
export function inlineMapUrl({ value }: Comment, map: Buffer): string {
  const [, type = ''] = dataUrl.exec(value) ?? [];
  return `data:${type};base64,${map.toString('base64')}`;
}

/**
 * The last comment with a key on a separate line: `//# key=value`, or the older form `//@ key=value`. Searches the bytes
 * from the end, because the value may be a source map of megabytes.
 */
function lastComment(bytes: Buffer, key: string): Comment | undefined {
  for (let hit = bytes.lastIndexOf(key); hit >= 0; hit = hit === 0 ? -1 : bytes.lastIndexOf(key, hit - 1)) {
    const windowStart = Math.max(0, hit - 64);
    const before = /(^|[\n\r])[ \t]*\/\/[#@][ \t]*$/.exec(bytes.toString('latin1', windowStart, hit));
    if (!before || (before[1] === '' && windowStart > 0)) continue;
    const start = hit + key.length;
    const lineEnds = [bytes.indexOf('\n', start), bytes.indexOf('\r', start)].filter((end) => end >= 0);
    const value = bytes.toString('utf8', start, Math.min(...lineEnds, bytes.length)).trimEnd();
    if (!/^\S+$/.test(value)) continue;
    const lineStart = windowStart + before.index + (before[1]?.length ?? 0);
    return { value, lineStart, start, end: start + Buffer.byteLength(value) };
  }
  return undefined;
}

/** Undefined also for several IDs: they belong to the scripts from which this one was bundled. */
function findPluginId(bytes: Buffer): string | undefined {
  const found = new Set<string | undefined>();
  for (let at = bytes.indexOf(pluginMarker); at >= 0; at = bytes.indexOf(pluginMarker, at + 1)) {
    const start = at + pluginMarker.length;
    found.add(parseDebugId(bytes.toString('latin1', start, start + 36)));
  }
  const [id] = found;
  return found.size === 1 ? id : undefined;
}
