import { type Options, Parser, tokTypes } from 'acorn';
import { startOfText } from './script-lines.ts';
import type { Span } from './spans.ts';

/*
 * What only a parser can say about a script. Parsing takes longer than everything else that is done with a script, so it
 * is left to those whose text is ambiguous. Some scripts cannot be parsed, because their syntax is newer than the parser.
 */

/** Accepts scripts, modules and CommonJS modules. */
const options: Options = {
  ecmaVersion: 'latest',
  sourceType: 'script',
  allowAwaitOutsideFunction: true,
  allowHashBang: true,
  allowImportExportEverywhere: true,
  allowReturnOutsideFunction: true,
  allowSuperOutsideMethod: true,
  checkPrivateFields: false,
};

/** Of a number or a regular expression. Reading longer ones takes quadratic time, and no script needs them. */
const maxLiteralLength = 50_000;

/** The parser with what its types lack. */
const AcornParser = Parser as unknown as {
  new (): { readonly pos: number; readInt(...args: readonly unknown[]): number | null };
  readonly parse: typeof Parser.parse;
};

/**
 * Takes linear time also for a hostile script. Scopes are not tracked: it takes quadratic time, and shows only whether a
 * name is declared twice.
 */
class LinearParser extends AcornParser {
  declareName(): void {}

  validateRegExpPattern({ source }: { readonly source: string }): void {
    if (source.length > maxLiteralLength) throw new SyntaxError('A regular expression is too long');
  }

  override readInt(...args: readonly unknown[]): number | null {
    const start = this.pos;
    const value = super.readInt(...args);
    if (this.pos - start > maxLiteralLength) throw new SyntaxError('A number is too long');
    return value;
  }
}

/**
 * The lines behind the last statement that begin with `//`, in their order.
 *
 * @returns undefined if the script cannot be parsed
 */
export function commentsBehindCode(bytes: Buffer): readonly Span[] | undefined {
  const text = bytes.toString('utf8', startOfText(bytes));
  const comments: Span[] = [];
  const onComment = (isBlock: boolean, _text: string, start: number, end: number) => {
    if (!isBlock) comments.push({ start, end });
  };
  try {
    const endOfCode = LinearParser.parse(text, { ...options, onComment }).body.at(-1)?.end ?? 0;
    const lines = comments
      .filter(({ start }) => start >= endOfCode)
      .map(({ start, end }) => ({ start: startOfLine(text, start), end }))
      .filter(({ start }) => start === 0 || /[\n\r]/.test(text.charAt(start - 1)));
    return inBytes(lines, text, bytes.length);
  } catch (error) {
    if (cannotBeParsed(error)) return undefined;
    throw error;
  }
}

/** Counted from the end: the code in front may contain bytes that are not UTF-8, whose characters have another length. */
function inBytes(sorted: readonly Span[], text: string, byteLength: number): readonly Span[] {
  let [char, byte] = [text.length, byteLength];
  const offsetOf = (at: number) => {
    byte -= Buffer.byteLength(text.slice(at, char));
    char = at;
    return byte;
  };
  const toBytes = (span: Span) => {
    const end = offsetOf(span.end);
    return { start: offsetOf(span.start), end };
  };
  return sorted.toReversed().map(toBytes).reverse();
}

/** Ends parsing at a token. */
class Reached extends Error {}

/**
 * Those of the spans that are a name, or the whole content of a string or template literal, not a part of one or of a
 * comment. If the script cannot be parsed, that is assumed.
 *
 * @param spans of ASCII characters, in bytes
 */
export function wholeTokens<S extends Span>(bytes: Buffer, spans: readonly S[]): readonly S[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const limit = Math.max(0, ...spans.map(({ end }) => end)) + 1; // With the quote behind the last one.
  let [byte, char] = [startOfText(bytes), 0];
  const text = bytes.toString('utf8', byte, limit);
  const left = sorted.map((span) => {
    char += bytes.toString('utf8', byte, span.start).length;
    byte = span.start;
    return { span, start: char, end: char + span.end - span.start };
  });
  const found: S[] = [];
  let read = 0;
  const onToken: Options['onToken'] = ({ type, start, end }) => {
    for (let next = left[read]; next && next.end <= end; next = left[read]) {
      read += 1;
      const isString = type === tokTypes.string && start === next.start - 1 && end === next.end + 1;
      const isSame = start === next.start && end === next.end;
      const isTemplate = type === tokTypes.template && isSame;
      if (
        isString ||
        (type === tokTypes.name && isSame) ||
        (isTemplate && text.charAt(start - 1) === '`' && text.charAt(end) === '`')
      )
        found.push(next.span);
    }
    if (read === left.length) throw new Reached();
  };
  try {
    if (left.length > 0) LinearParser.parse(text, { ...options, onToken });
  } catch (error) {
    if (error instanceof Reached) return found;
    if (!cannotBeParsed(error)) throw error;
    const { pos = 0 } = error as { readonly pos?: number };
    // The text ends in the middle of the program, and perhaps of a longer string or of a comment.
    const isEnd = /^Unterminated/.test(error.message) || pos >= (left[read]?.start ?? 0);
    if (!isEnd) return [...found, ...left.slice(read).map(({ span }) => span)];
  }
  return found;
}

/** A RangeError: brackets are nested more deeply than the stack of this process allows. */
function cannotBeParsed(error: unknown): error is Error {
  return error instanceof SyntaxError || error instanceof RangeError;
}

/** Where the blanks in front of an offset begin. */
function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[^\S\n\r]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
