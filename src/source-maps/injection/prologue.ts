import type { Place } from './mappings.ts';

/** Where the first statement of a script may stand. */
export interface PrologueEnd extends Place {
  readonly offset: number;
}

const [tab, lineFeed, return_, space] = [0x09, 0x0a, 0x0d, 0x20];
const [doubleQuote, singleQuote, slash, star, backslash] = Buffer.from('"\'/*\\') as unknown as number[];

/** What tools read, and what is replaced by later tools of its kind; other comments, such as `//@ts-check`, are comments. */
const pragma = /^\/\/[#@]\s*(?:sourceMappingURL|sourceURL|debugId)=/;

/** What goes on with the expression that a text begins, so that it is no directive. */
const continues = /^(?:[.(,[*/%?:<>=&|^`]|\+(?!\+)|-(?!-)|!=|in(?:stanceof)?\b)/;

/**
 * Finds the end of what has to stay in front: `#!` line, directives such as "use strict", and comments before them or,
 * where there are none, before the first statement. Comments that speak to tools (`//# …`) do not belong to it.
 */
export function prologueEnd(script: Buffer): PrologueEnd {
  const start = startOfText(script);
  let end = start;
  let at = script.toString('latin1', start, start + 2) === '#!' ? endOfLine(script, start) : start;
  for (let hasDirective = false; ; ) {
    if (!hasDirective) end = at;
    at = skipBlank(script, at);
    const afterComment = isPragma(script, at) ? undefined : endOfComment(script, at);
    const afterDirective = afterComment === undefined ? endOfDirective(script, at) : undefined;
    if (afterDirective !== undefined) [hasDirective, end] = [true, afterDirective];
    const next = afterComment ?? afterDirective;
    if (next === undefined) return placeOf(script, tidy(script, start, end));
    at = next;
  }
}

/** Behind the byte order mark. */
function startOfText(script: Buffer): number {
  return script.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0;
}

/** The start of the next line, where nothing is left on this one; the start of this one, where nothing is before. */
function tidy(script: Buffer, start: number, end: number): number {
  let [before, after] = [end, end];
  while (before > start && isSpace(script[before - 1])) before -= 1;
  if (before === start || isLineEnd(script[before - 1])) return before;
  while (isSpace(script[after])) after += 1;
  if (!isLineEnd(script[after])) return end;
  return after + (script[after] === return_ && script[after + 1] === lineFeed ? 2 : 1);
}

function placeOf(script: Buffer, offset: number): PrologueEnd {
  const lines = script.toString('utf8', startOfText(script), offset).split(/\r\n|[\n\r\u2028\u2029]/);
  return { offset, line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
}

/** Undefined where no directive begins. Without a semicolon it ends where the next line does not go on with it. */
function endOfDirective(script: Buffer, start: number): number | undefined {
  const quote = script[start];
  if (quote !== doubleQuote && quote !== singleQuote) return undefined;
  let at = start + 1;
  for (; script[at] !== quote; at += script[at] === backslash ? 2 : 1) {
    if (at >= script.length || isLineEnd(script[at])) return undefined;
  }
  const afterString = at + 1;
  at = skipBlank(script, afterString);
  for (let next = endOfComment(script, at); next !== undefined; next = endOfComment(script, at)) {
    at = skipBlank(script, next);
  }
  if (script[at] === 0x3b) return at + 1;
  if (at >= script.length) return at;
  const isNewLine = /[\n\r\u2028\u2029]/.test(script.toString('utf8', afterString, at));
  return isNewLine && !continues.test(script.toString('latin1', at, at + 12)) ? at : undefined;
}

/** Undefined where no comment begins. */
function endOfComment(script: Buffer, at: number): number | undefined {
  if (script[at] !== slash) return undefined;
  if (script[at + 1] === slash) return endOfLine(script, at);
  if (script[at + 1] !== star) return undefined;
  const close = script.indexOf('*/', at + 2);
  return close < 0 ? undefined : close + 2;
}

function isPragma(script: Buffer, at: number): boolean {
  return pragma.test(script.toString('latin1', at, at + 40));
}

function endOfLine(script: Buffer, start: number): number {
  let at = start;
  while (at < script.length && !isLineEnd(script[at])) at += 1;
  return at;
}

function skipBlank(script: Buffer, start: number): number {
  let at = start;
  while (isSpace(script[at]) || isLineEnd(script[at])) at += 1;
  return at;
}

function isSpace(byte: number | undefined): boolean {
  return byte === space || byte === tab || byte === 0x0b || byte === 0x0c;
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === lineFeed || byte === return_;
}
