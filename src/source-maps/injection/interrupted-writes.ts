import { UnstableFileError } from './change-files.ts';
import { createDebugId, parseDebugId, snippetOf, snippetStart } from './debug-id.ts';
import { prologueEnd } from './prologue.ts';
import { lineEnd } from './script-lines.ts';
import type { ScriptText } from './script-text.ts';
import { hasBothDebugIds, hasDebugIdMember, mayHaveLineBreak, type SourceMapText } from './source-map-text.ts';
import { type Edit, startOf } from './spans.ts';

/*
 * A process that is killed while it writes a file in place leaves the first part of the new content and the rest of the
 * old. The edits are made so that the next run recognises this: a half-written script has the snippet but lacks the comment
 * at its end, and a half-written map lacks the debug ID, which is its last member. This file must match script-edits.ts
 * and source-map-text.ts.
 */

/** A write can be cut off between two blocks, but not within one. */
const blockBytes = 4096;

/** @param paths as messages show them; at least one */
export function halfWritten(paths: readonly string[]): UnstableFileError {
  const [are, them] = paths.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return new UnstableFileError(`${paths.join(', ')} ${are} half-written: an earlier run was interrupted`, {
    remedy:
      `Rebuild ${them}. Delete scripts and source maps before the build, because bundlers may keep a script that this ` +
      'action has changed. Run minifiers and other tools that change scripts before this action.',
  });
}

/** Whether `isScriptHalfWritten` would recognise the script if writing the edits was cut off. */
export function isScriptRecognisable({ debugId }: ScriptText, [snippet]: readonly Edit[]): boolean {
  return debugId === undefined && snippet !== undefined && isInOneBlock(snippet.start, Buffer.byteLength(snippet.text));
}

/**
 * Whether a run was killed while it wrote the script.
 *
 * @param idComment the value of the comment with the debug ID
 */
export function isScriptHalfWritten(bytes: Buffer, idComment: string | undefined): boolean {
  const id = injectedIdOf(bytes);
  return id !== undefined && id !== parseDebugId(idComment) && !bytes.includes(`//# debugId=${id}`);
}

/**
 * Whether `isMapHalfWritten` would recognise the map if writing the edits was cut off, or that cannot happen.
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
 * @param map a SyntaxError if it cannot be read
 */
export function isMapHalfWritten(scripts: readonly ScriptText[], map: SourceMapText | SyntaxError): boolean {
  return isMapOutdated(scripts, map) && (map instanceof SyntaxError || !isMapOriginal(scripts, map));
}

/** Whether a run was killed after it wrote a script and before it wrote the map, so that only the map must be changed. */
export function isMapPending(scripts: readonly ScriptText[], map: SourceMapText): boolean {
  return isMapOutdated(scripts, map) && isMapOriginal(scripts, map);
}

/** Whether this action has injected the scripts, but their map was not changed with them. */
export function isMapOutdated(scripts: readonly ScriptText[], map: SourceMapText | SyntaxError): boolean {
  return (map instanceof SyntaxError || !hasBothDebugIds(map)) && scripts.some(isInjectedScript);
}

/**
 * Whether an outdated map is as the bundler wrote it. A map that had a debug ID is never written in place. For others the
 * proof is the hash in the debug ID of the script, or that there is no line break for the snippet: a bundler may have kept
 * the script and written only the map again.
 */
function isMapOriginal(scripts: readonly ScriptText[], map: SourceMapText): boolean {
  const [first] = scripts;
  if (!first) return false;
  return (
    map.debugId !== undefined ||
    possibleOriginals(first).some((original) => createDebugId(original, map.bytes) === first.debugId) ||
    !mayHaveLineBreak(map, prologueEnd(first.bytes))
  );
}

/** What an injected script may have been before. */
function possibleOriginals(script: ScriptText): readonly Buffer[] {
  const { bytes, debugId = '', idComment } = script;
  const line = `${snippetOf(debugId)}${lineEnd(bytes)}`;
  const start = bytes.indexOf(line);
  if (start < 0 || !idComment) return [];
  const kept = [bytes.subarray(0, start), bytes.subarray(start + Buffer.byteLength(line), idComment.lineStart)];
  const original = Buffer.concat(kept);
  return [original, original.subarray(0, -lineEnd(bytes).length)]; // Its last line may have had no line end.
}

/** Whether the snippet is at the start and the comment at the end. A bundle may contain an injected library elsewhere. */
function isInjectedScript({ bytes, debugId, idComment }: ScriptText): boolean {
  return idComment !== undefined && injectedIdOf(bytes) === debugId;
}

/** The debug ID in the snippet at the start of a script; undefined if there is none. */
function injectedIdOf(bytes: Buffer): string | undefined {
  const start = bytes.indexOf(snippetStart);
  if (start < 0 || start !== prologueEnd(bytes).offset) return undefined;
  const idStart = start + snippetStart.length;
  return parseDebugId(bytes.toString('latin1', idStart, idStart + 36));
}

function isInOneBlock(start: number, sizeBytes: number): boolean {
  return Math.floor(start / blockBytes) === Math.floor((start + sizeBytes - 1) / blockBytes);
}
