import { isUtf8 } from 'node:buffer';
import { readDebugId } from './debug-id.ts';

/** What a script says of itself. */
export interface ScriptText {
  readonly bytes: Buffer;
  /** Its source map, as it is named there; may be a `data:` URL. */
  readonly mapUrl: Comment | undefined;
  readonly debugId: string | undefined;
  /** The comment that has the debug ID. */
  readonly idComment: Comment | undefined;
  /** Whether it tells Sentry's SDK of its debug ID when it runs. */
  readonly tellsId: boolean;
}

export interface Comment {
  readonly value: string;
  /** The first byte of its line. */
  readonly lineStart: number;
  /** The first byte of the value. */
  readonly start: number;
  readonly end: number;
}

/** Sentry's bundler plugins leave this in the scripts that they have given an ID. */
const marker = 'sentry-dbid-';
/** Where SDKs look for IDs; Turbopack has the shorter name. The ID comes soon behind it, as a string. */
const keeper = /_(?:sentryD|d)ebugIds\b[\s\S]*["'`]$/;
const keeperWindow = 256;
const hermesMagic = 'c61fbc03c103191f';

export function readScript(bytes: Buffer): ScriptText {
  const mapUrl = lastComment(bytes, 'sourceMappingURL=');
  const idComment = lastComment(bytes, 'debugId=');
  const debugId = readDebugId(idComment?.value);
  if (debugId === undefined) {
    const marked = markedId(bytes);
    return { bytes, mapUrl, debugId: marked, idComment: undefined, tellsId: marked !== undefined };
  }
  // Bun writes its IDs in capitals and without hyphens.
  const tellsId = hasToldOf(bytes, debugId) || hasToldOf(bytes, idComment?.value ?? '');
  return { bytes, mapUrl, debugId, idComment, tellsId };
}

/** Whether there is code that tells of an ID. A list of scripts, or a map that is inside, may hold it as well. */
export function hasToldOf(bytes: Buffer, id: string): boolean {
  for (let at = bytes.indexOf(id); at >= 0; at = bytes.indexOf(id, at + 1)) {
    if (keeper.test(bytes.toString('latin1', Math.max(0, at - keeperWindow), at))) return true;
  }
  return false;
}

/** Why a script cannot be changed; undefined where it can. */
export function whyUntouchable(name: string, bytes: Buffer): string | undefined {
  if (isHermes(bytes)) return 'it is Hermes bytecode';
  if (!isUtf8(bytes)) return 'it is not UTF-8 text';
  if (!/\.[cm]?js$/i.test(name)) return 'bundles of this kind get their ID from the tool that makes them';
  return undefined;
}

export function isHermes(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).toString('hex') === hermesMagic;
}

/**
 * The last comment of its own line that has a key: `//# key=value`, in its older form `//@ key=value`. Looks from the end
 * and at the bytes, for the value may be a map of megabytes.
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

/** Undefined also where there are several: then they are of scripts that this one was put together from. */
function markedId(bytes: Buffer): string | undefined {
  const found = new Set<string | undefined>();
  for (let at = bytes.indexOf(marker); at >= 0; at = bytes.indexOf(marker, at + 1)) {
    const start = at + marker.length;
    found.add(readDebugId(bytes.toString('latin1', start, start + 36)));
  }
  const [id] = found;
  return found.size === 1 ? id : undefined;
}
