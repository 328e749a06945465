import { commentsBehindCode } from './parsed-script.ts';
import { pragma, startOfText } from './script-lines.ts';
import type { Span } from './spans.ts';

/** What the comments at the end of a script say. */
interface ScriptEnd {
  /** The `sourceMappingURL`; may be a `data:` URL. */
  readonly mapUrl: Pragma | undefined;
  readonly debugId: Pragma | undefined;
  /** Offset of the line of the first pragma, or of the end of the script. */
  readonly start: number;
}

/** A comment `//# key=value`, or the older form `//@ key=value`, on a separate line. All offsets are in bytes. */
export interface Pragma {
  readonly value: string;
  readonly lineStart: number;
  /** Of the value. */
  readonly start: number;
  readonly end: number;
}

const keys = ['sourceMappingURL=', 'sourceURL=', 'debugId='];
const [lineFeed, carriageReturn, backslash] = [0x0a, 0x0d, 0x5c];
const [backquote, endOfBlock, lineSeparator, paragraphSeparator] = ['`', '*/', '\u2028', '\u2029'];
/** Enough of a line to see whether it begins with a comment. The rest may be a source map of megabytes. */
const headBytes = 256;

/**
 * Reads the pragmas at the end of a script. A pragma counts only if nothing but blanks and comments follows it
 * (https://tc39.es/ecma426/#sec-linking-generated-code). Others may be parts of strings: bundlers inline workers as
 * template literals with line breaks.
 */
export function readScriptEnd(bytes: Buffer): ScriptEnd {
  const pragmas = commentLines(bytes).flatMap((line) => readPragma(bytes, line) ?? []);
  const lastOf = (key: string) => pragmas.findLast((pragma) => pragma.key === key && /^\S+$/.test(pragma.value));
  const start = pragmas[0]?.lineStart ?? bytes.length;
  return { mapUrl: lastOf('sourceMappingURL'), debugId: lastOf('debugId'), start };
}

/** The lines behind the code that begin with `//`, in their order. */
function commentLines(bytes: Buffer): readonly Span[] {
  const lines: Span[] = [];
  for (const line of linesFromEnd(bytes)) {
    const head = headOf(bytes, line);
    if (isComment(bytes, line, head)) {
      lines.push(line);
    } else if (head !== '') {
      const isCertain = isEndOfCode(bytes, line, head) || !keys.some((key) => bytes.includes(key));
      return (isCertain ? undefined : commentsBehindCode(bytes)) ?? lines.reverse();
    }
  }
  return lines.reverse();
}

function isComment(bytes: Buffer, { start, end }: Span, head: string): boolean {
  if (!head.startsWith('//')) return false;
  const line = bytes.subarray(start, end);
  return !line.includes(lineSeparator) && !line.includes(paragraphSeparator);
}

/**
 * Whether code ends with a line that is no comment. Otherwise parsing the script has to show it: the line may be in a
 * template literal, a string or a comment that ends in a later line, or it is the end of a comment.
 */
function isEndOfCode(bytes: Buffer, { start, end }: Span, head: string): boolean {
  if (bytes.includes(backquote, end) || bytes.includes(endOfBlock, end) || bytes[end - 1] === backslash) return false;
  if (/^(?:\/\/|-->|<!--)/.test(head)) return false;
  for (let at = bytes.indexOf(endOfBlock, start); at >= 0 && at < end; at = bytes.indexOf(endOfBlock, at + 2)) {
    if (/^(?:$|\/\/|<!--)/.test(headOf(bytes, { start: at + 2, end }))) return false;
  }
  return true;
}

/** The start of a line without leading blanks. */
function headOf(bytes: Buffer, line: Span): string {
  const start = startOfContent(bytes, line);
  return bytes.toString('utf8', start, Math.min(start + headBytes, line.end));
}

/** Offset of the first character that is no blank. */
function startOfContent(bytes: Buffer, { start, end }: Span): number {
  for (let at = start; at < end; at += headBytes) {
    const text = bytes.toString('utf8', at, Math.min(at + headBytes, end));
    const content = text.trimStart();
    if (content !== '') return at + Buffer.byteLength(text.slice(0, text.length - content.length));
  }
  return end;
}

function readPragma(bytes: Buffer, line: Span): (Pragma & { readonly key: string }) | undefined {
  const [prefix, key] = pragma.exec(headOf(bytes, line)) ?? [];
  if (prefix === undefined || key === undefined) return undefined;
  const start = startOfContent(bytes, line) + Buffer.byteLength(prefix);
  const value = bytes.toString('utf8', start, line.end).trimEnd();
  return { key, value, lineStart: line.start, start, end: start + Buffer.byteLength(value) };
}

/** All lines, without their ends. Other line breaks than these two are rare. */
function* linesFromEnd(bytes: Buffer): Generator<Span> {
  const breaks = [lineFeed, carriageReturn].map((byte) => ({ byte, at: bytes.lastIndexOf(byte) }));
  for (let end = bytes.length; ; ) {
    const nearest = breaks.reduce((a, b) => (b.at > a.at ? b : a));
    yield { start: nearest.at < 0 ? startOfText(bytes) : nearest.at + 1, end };
    if (nearest.at < 0) return;
    end = nearest.at;
    nearest.at = end === 0 ? -1 : bytes.lastIndexOf(nearest.byte, end - 1);
  }
}
