import type { PrologueEnd } from './prologue.ts';
import type { ScriptText } from './script-text.ts';
import { snippetOf } from './snippet.ts';
import type { Edit } from './splice.ts';

/** Tells of the ID at the start of a script, and in a comment at its end. */
export function atPrologue(script: ScriptText, { offset, column }: PrologueEnd, id: string): readonly Edit[] {
  const eol = lineEnd(script);
  // A script of nothing but a comment may end in it.
  const lead = offset === script.bytes.length && column > 0 ? eol : '';
  const line = `${lead}${snippetOf(id)}${eol}`;
  if (script.idComment) return [insert(offset, line)];
  const comment = `//# debugId=${id}${eol}`;
  if (offset === script.bytes.length) return [insert(offset, line + comment)];
  return [insert(offset, line), insert(script.bytes.length, `${lastLineEnd(script)}${comment}`)];
}

/** Tells of the ID at the end of a script, where no line of it moves. */
export function atEnd(script: ScriptText, id: string): readonly Edit[] {
  const line = `${snippetOf(id)}${lineEnd(script)}`;
  if (script.idComment) return [insert(script.idComment.lineStart, line)];
  return [insert(script.bytes.length, `${lastLineEnd(script)}${line}//# debugId=${id}${lineEnd(script)}`)];
}

/** What a script may have been before it was changed in this way; none where it was not. */
export function beforeEdits(script: ScriptText): readonly Buffer[] {
  const { bytes, debugId = '', idComment } = script;
  const line = `${snippetOf(debugId)}${lineEnd(script)}`;
  const start = bytes.indexOf(line);
  if (start < 0 || !idComment) return [];
  const before = [bytes.subarray(0, start), bytes.subarray(start + Buffer.byteLength(line), idComment.lineStart)];
  const original = Buffer.concat(before);
  return [original, original.subarray(0, -lineEnd(script).length)]; // Its last line may have had no end.
}

function insert(start: number, text: string): Edit {
  return { start, end: start, text };
}

/** As the script has them. */
function lineEnd({ bytes }: ScriptText): string {
  const first = bytes.indexOf('\n');
  return first > 0 && bytes[first - 1] === 0x0d ? '\r\n' : '\n';
}

/** What is missing at the end of the last line. */
function lastLineEnd(script: ScriptText): string {
  const last = script.bytes.at(-1);
  return last === undefined || last === 0x0a || last === 0x0d ? '' : lineEnd(script);
}
