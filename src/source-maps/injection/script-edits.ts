import { snippetOf } from './debug-id.ts';
import type { Place } from './mappings.ts';
import type { ScriptText } from './script-text.ts';
import type { Edit } from './spans.ts';

/** Where the first statement of a script can be inserted. */
interface PrologueEnd extends Place {
  /** In bytes. */
  readonly offset: number;
}

const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20];
const [doubleQuote, singleQuote, slash, star, backslash] = Buffer.from('"\'/*\\') as unknown as number[];

/** Comments that tools read and later tools replace. Others, such as `//@ts-check`, are ordinary comments. */
const pragma = /^\/\/[#@]\s*(?:sourceMappingURL|sourceURL|debugId)=/;

/** Text behind a string that makes it part of an expression, so that it is no directive. */
const continues = /^(?:[.(,[*/%?:<>=&|^`]|\+(?!\+)|-(?!-)|!=|in(?:stanceof)?\b)/;

/** Registers the ID at the start of a script, and adds it as a comment at the end. */
export function insertAfterPrologue(script: ScriptText, { offset, column }: PrologueEnd, id: string): readonly Edit[] {
  const eol = lineEnd(script);
  // A script that consists of a comment may have no line end.
  const separator = offset === script.bytes.length && column > 0 ? eol : '';
  const line = `${separator}${snippetOf(id)}${eol}`;
  if (script.idComment) return [insert(offset, line)];
  const comment = `//# debugId=${id}${eol}`;
  if (offset === script.bytes.length) return [insert(offset, line + comment)];
  return [insert(offset, line), insert(script.bytes.length, `${missingLineEnd(script)}${comment}`)];
}

/** Registers the ID at the end of a script, where it moves no line. */
export function insertAtEnd(script: ScriptText, id: string): readonly Edit[] {
  const line = `${snippetOf(id)}${lineEnd(script)}`;
  if (script.idComment) return [insert(script.idComment.lineStart, line)];
  return [insert(script.bytes.length, `${missingLineEnd(script)}${line}//# debugId=${id}${lineEnd(script)}`)];
}

/**
 * Finds the end of what must stay at the start of a script: the `#!` line, directives such as "use strict", and the
 * comments before them. Without directives these are the comments before the first statement, except pragmas.
 */
export function prologueEnd(script: Buffer): PrologueEnd {
  const start = startOfText(script);
  let end = start;
  let at = script.toString('latin1', start, start + 2) === '#!' ? endOfLine(script, start) : start;
  for (let hasDirective = false; ; ) {
    if (!hasDirective) end = at;
    at = skipBlanks(script, at);
    const afterComment = pragma.test(script.toString('latin1', at, at + 40)) ? undefined : endOfComment(script, at);
    const afterDirective = afterComment === undefined ? endOfDirective(script, at) : undefined;
    if (afterDirective !== undefined) [hasDirective, end] = [true, afterDirective];
    const next = afterComment ?? afterDirective;
    if (next === undefined) return placeOf(script, alignToLine(script, start, end));
    at = next;
  }
}

/** Behind the byte order mark. */
function startOfText(script: Buffer): number {
  return script.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
}

/** The start of the next line if this one ends in blanks; the start of this line if it begins with blanks. */
function alignToLine(script: Buffer, start: number, end: number): number {
  let [before, after] = [end, end];
  while (before > start && isSpace(script[before - 1])) before -= 1;
  if (before === start || isLineEnd(script[before - 1])) return before;
  while (isSpace(script[after])) after += 1;
  if (!isLineEnd(script[after])) return end;
  return after + (script[after] === carriageReturn && script[after + 1] === lineFeed ? 2 : 1);
}

function placeOf(script: Buffer, offset: number): PrologueEnd {
  const lines = script.toString('utf8', startOfText(script), offset).split(/\r\n|[\n\r\u2028\u2029]/);
  return { offset, line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
}

/** Undefined if no directive begins here. Without a semicolon a directive ends at a line that does not continue it. */
function endOfDirective(script: Buffer, start: number): number | undefined {
  const quote = script[start];
  if (quote !== doubleQuote && quote !== singleQuote) return undefined;
  let at = start + 1;
  for (; script[at] !== quote; at += script[at] === backslash ? 2 : 1) {
    if (at >= script.length || isLineEnd(script[at])) return undefined;
  }
  const afterString = at + 1;
  at = skipBlanks(script, afterString);
  for (let next = endOfComment(script, at); next !== undefined; next = endOfComment(script, at)) {
    at = skipBlanks(script, next);
  }
  if (script[at] === 0x3b) return at + 1;
  if (at >= script.length) return at;
  const isNewLine = /[\n\r\u2028\u2029]/.test(script.toString('utf8', afterString, at));
  return isNewLine && !continues.test(script.toString('latin1', at, at + 12)) ? at : undefined;
}

/** Undefined if no comment begins here. */
function endOfComment(script: Buffer, at: number): number | undefined {
  if (script[at] !== slash) return undefined;
  if (script[at + 1] === slash) return endOfLine(script, at);
  if (script[at + 1] !== star) return undefined;
  const close = script.indexOf('*/', at + 2);
  return close < 0 ? undefined : close + 2;
}

function endOfLine(script: Buffer, start: number): number {
  let at = start;
  while (at < script.length && !isLineEnd(script[at])) at += 1;
  return at;
}

function skipBlanks(script: Buffer, start: number): number {
  let at = start;
  while (isSpace(script[at]) || isLineEnd(script[at])) at += 1;
  return at;
}

function isSpace(byte: number | undefined): boolean {
  return byte === space || byte === tab || byte === 0x0b || byte === 0x0c;
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn;
}

function insert(start: number, text: string): Edit {
  return { start, end: start, text };
}

/** The line end that the script uses. */
export function lineEnd({ bytes }: ScriptText): string {
  const first = bytes.indexOf('\n');
  return first > 0 && bytes[first - 1] === carriageReturn ? '\r\n' : '\n';
}

function missingLineEnd(script: ScriptText): string {
  return isLineEnd(script.bytes.at(-1) ?? lineFeed) ? '' : lineEnd(script);
}
