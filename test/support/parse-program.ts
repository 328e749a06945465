import { Script } from 'node:vm';
import { type Comment, type Options, type Program, parse, type Token, tokTypes } from 'acorn';

export interface RandomProgram {
  readonly text: string;
  readonly sourceType: 'script' | 'module';
}

/** What acorn says about a program. */
export interface ParsedProgram {
  readonly body: Program['body'];
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
}

/**
 * Parses a script with acorn and V8, a module with acorn alone.
 *
 * @throws SyntaxError when it is not a program
 */
export function parseProgram({ text, sourceType }: RandomProgram): ParsedProgram {
  const code = text.replace(/^\uFEFF/, '');
  if (sourceType === 'script') new Script(code);
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  const options: Options = { ecmaVersion: 'latest', sourceType, allowHashBang: true, locations: true };
  const { body } = parse(code, { ...options, onToken: tokens, onComment: comments });
  return { body, tokens: tokens.filter(({ type }) => type !== tokTypes.eof), comments };
}
