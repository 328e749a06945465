import { type TokenType, tokenizer, tokTypes } from 'acorn';
import type { Place } from './mappings.ts';
import { lineBreak, pragma, startOfText } from './script-lines.ts';

/** Where the first statement of a script can be inserted. */
interface PrologueEnd extends Place {
  /** In bytes. */
  readonly offset: number;
}

interface Token {
  /** Undefined for something that is no token, such as an unterminated string. */
  readonly type: TokenType | undefined;
  readonly start: number;
  readonly end: number;
}

interface Comment {
  readonly start: number;
  readonly end: number;
  readonly isPragma: boolean;
}

/** Most prologues are shorter. Tokenizing whole scripts would double the time of a run. */
const firstBytes = 4096;
/** A token that ends this close to the end of the part may be longer in the script. */
const maxOperatorLength = 8;

/** Tokens behind a string that make it part of an expression even on the next line, so that it is no directive. */
const continuations: ReadonlySet<TokenType | undefined> = new Set([
  ...[tokTypes.dot, tokTypes.questionDot, tokTypes.parenL, tokTypes.bracketL, tokTypes.backQuote],
  ...[tokTypes.question, tokTypes.comma, tokTypes.eq, tokTypes.assign, tokTypes.arrow],
  ...[tokTypes.logicalOR, tokTypes.logicalAND, tokTypes.coalesce],
  ...[tokTypes.bitwiseOR, tokTypes.bitwiseXOR, tokTypes.bitwiseAND, tokTypes.bitShift],
  ...[tokTypes.equality, tokTypes.relational, tokTypes._in, tokTypes._instanceof],
  ...[tokTypes.plusMin, tokTypes.modulo, tokTypes.star, tokTypes.starstar, tokTypes.slash],
]);

/**
 * Finds the end of what must stay at the start of a script: the `#!` line, directives such as "use strict", and the
 * comments before them. Without directives these are the comments before the first statement, except pragmas.
 */
export function prologueEnd(script: Buffer): PrologueEnd {
  const start = startOfText(script);
  for (let size = firstBytes; ; size *= 8) {
    const text = script.toString('utf8', start, start + size);
    const end = findEnd(text, start + size >= script.length);
    if (end === undefined) continue;
    const before = text.slice(0, alignToLine(text, end));
    const lines = before.split(lineBreak);
    const column = lines.at(-1)?.length ?? 0;
    return { offset: start + Buffer.byteLength(before), line: lines.length - 1, column };
  }
}

/** Undefined if the text is only a part of the script, and too short. */
function findEnd(text: string, isWhole: boolean): number | undefined {
  const comments: Comment[] = [];
  const nextToken = tokensOf(text, comments);
  let token = nextToken();
  const firstPragma = comments.findIndex(({ isPragma }) => isPragma);
  let end = comments.slice(0, firstPragma < 0 ? undefined : firstPragma).at(-1)?.end ?? 0;
  while (token.type === tokTypes.string) {
    const directiveEnd = token.end;
    token = nextToken();
    if (token.type === tokTypes.semi) {
      end = token.end;
      token = nextToken();
      continue;
    }
    const hasNewLine = (at: number) => lineBreak.test(text.slice(directiveEnd, at));
    if (continuations.has(token.type) || (token.type !== tokTypes.eof && !hasNewLine(token.start))) break;
    // Without a semicolon, the directive ends where the next line begins. A pragma stays behind the inserted line.
    const next = comments.find(({ start, isPragma }) => isPragma && start > directiveEnd && hasNewLine(start));
    end = (next ?? token).start;
  }
  return isWhole || token.end + maxOperatorLength < text.length ? end : undefined;
}

function tokensOf(text: string, comments: Comment[]): () => Token {
  const tokens = tokenizer(text, {
    ecmaVersion: 'latest',
    allowHashBang: true,
    onComment: (_isBlock, _value, start, end) => {
      comments.push({ start, end, isPragma: pragma.test(text.slice(start, end)) });
    },
  });
  return () => {
    try {
      return tokens.getToken();
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const { pos = text.length } = error as { readonly pos?: number };
      return { type: undefined, start: pos, end: Number.POSITIVE_INFINITY };
    }
  };
}

/** The start of the line if only blanks are before the offset; the start of the next line if only blanks follow. */
function alignToLine(text: string, end: number): number {
  const line = text.slice(0, end).split(lineBreak).at(-1) ?? '';
  if (line.trim() === '') return end - line.length;
  const [blanks] = /^[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029])/.exec(text.slice(end)) ?? [];
  return end + (blanks?.length ?? 0);
}
