import { debugIdOf, readDebugId } from './debug-id.ts';
import { prologueEnd } from './prologue.ts';
import { beforeEdits } from './script-edits.ts';
import type { ScriptText } from './script-text.ts';
import { snippetStart } from './snippet.ts';
import { hasBothDebugIds, hasDebugIdMember, mayHaveLineBreak, type SourceMapText } from './source-map-text.ts';
import { type Edit, startOf } from './splice.ts';

/*
 * A process that is killed while it writes a file in place leaves the first part of the new content and the rest of the
 * old. The edits are made so that the next run recognises that: a script has the snippet and lacks the comment at its end; a
 * map lacks the debug ID, which is its last member. What is said here of recognising has to fit what is written there.
 */

/** A write can be cut off between two blocks, but not within one. */
const blockBytes = 4096;

/** Whether `isScriptHalfWritten` would recognise the script if writing the edits was cut off. */
export function isScriptRecognisable({ debugId }: ScriptText, [snippet]: readonly Edit[]): boolean {
  return debugId === undefined && snippet !== undefined && isInOneBlock(snippet.start, Buffer.byteLength(snippet.text));
}

/** Whether a run was killed while it wrote the script. */
export function isScriptHalfWritten({ bytes, debugId }: ScriptText): boolean {
  const id = injectedIdOf(bytes);
  return id !== undefined && id !== debugId && !bytes.includes(`//# debugId=${id}`);
}

/**
 * Whether `isMapHalfWritten` would recognise the map if writing the edits was cut off, or whether that cannot happen.
 *
 * @param isInjected whether all scripts of the map have the snippet by then
 */
export function isMapRecognisable(map: SourceMapText, edits: readonly Edit[], isInjected: boolean): boolean {
  if (hasDebugIdMember(map)) return false;
  const start = startOf(edits);
  const grownBytes = edits.reduce((sum, { start, end, text }) => sum + Buffer.byteLength(text) - (end - start), 0);
  return isInjected || isInOneBlock(start, map.bytes.byteLength + grownBytes - start);
}

/**
 * Whether a run was killed while it wrote the map.
 *
 * @param map a SyntaxError where it cannot be read
 */
export function isMapHalfWritten(scripts: readonly ScriptText[], map: SourceMapText | SyntaxError): boolean {
  return isMapUnfinished(scripts, map) && (map instanceof SyntaxError || !isMapUntouched(scripts, map));
}

/** Whether a run was killed after it had written a script and before it wrote the map, so that only the map is left to do. */
export function isMapLeftToDo(scripts: readonly ScriptText[], map: SourceMapText): boolean {
  return isMapUnfinished(scripts, map) && isMapUntouched(scripts, map);
}

/** Whether this action has injected the scripts, but their map has not been changed with them. */
export function isMapUnfinished(scripts: readonly ScriptText[], map: SourceMapText | SyntaxError): boolean {
  return (map instanceof SyntaxError || !hasBothDebugIds(map)) && scripts.some(isInjectedScript);
}

/**
 * Whether an unfinished map is as the bundler wrote it. One that had a debug ID is never written in place. Of another, the
 * hash in the ID of the script proves it; or the missing line break, where a bundler has kept the script and written its
 * map anew.
 */
function isMapUntouched(scripts: readonly ScriptText[], map: SourceMapText): boolean {
  const [first] = scripts;
  if (!first) return false;
  const isMadeOf = (original: Buffer) => debugIdOf(original, map.bytes) === first.debugId;
  return (
    map.debugId !== undefined || beforeEdits(first).some(isMadeOf) || !mayHaveLineBreak(map, prologueEnd(first.bytes))
  );
}

/** Whether the snippet of this action is in front, and the comment at the end: not that of a library in a bundle. */
function isInjectedScript({ bytes, debugId, idComment }: ScriptText): boolean {
  if (!idComment || injectedIdOf(bytes) !== debugId) return false;
  return /^(?:\s|\/\/.*)*$/.test(bytes.toString('latin1', idComment.end));
}

/** The debug ID in the snippet in front of a script; undefined where there is none. */
function injectedIdOf(bytes: Buffer): string | undefined {
  const { offset } = prologueEnd(bytes);
  const idStart = offset + snippetStart.length;
  if (bytes.toString('latin1', offset, idStart) !== snippetStart) return undefined;
  return readDebugId(bytes.toString('latin1', idStart, idStart + 36));
}

function isInOneBlock(start: number, sizeBytes: number): boolean {
  return Math.floor(start / blockBytes) === Math.floor((start + sizeBytes - 1) / blockBytes);
}
