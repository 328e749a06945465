import { expand } from 'brace-expansion';

/** Far more than anyone writes on purpose, and few enough to search for each of them. */
export const maxAlternatives = 1000;

/** Returns the patterns that the braces of a pattern stand for: `*.{js,css}` → `*.js`, `*.css`. */
export function expandBraces(pattern: string): readonly string[] {
  return expand(pattern, { max: maxAlternatives, maxLength: Number.POSITIVE_INFINITY });
}

/** Why a pattern cannot be used, as a clause; undefined if it can. */
export function patternProblem(pattern: string): string | undefined {
  if (expand(pattern, { max: maxAlternatives + 1, maxLength: Number.POSITIVE_INFINITY }).length <= maxAlternatives)
    return undefined;
  return `its braces stand for more than ${maxAlternatives} patterns; use * instead`;
}

/** How much of a glob a path has matched so far: indexes of the next segments of the glob. */
type Progress = readonly number[];

/**
 * A glob for the segments of a path: `*`, `?` and `[…]` match within one segment, and `**` matches any number of segments.
 * Matching never takes longer than the product of the two lengths, unlike a regular expression for `*a*a*a*b`.
 */
export class Glob {
  readonly #segments: readonly (readonly Token[] | '**')[];
  /** The position of the `*` of `**` and `*` at the end, which match everything below a folder. */
  readonly #everythingBelow: number | undefined;
  /** Before the first segment of a path. */
  readonly start: Progress;

  constructor(segments: readonly string[], ignoreCase: boolean) {
    this.#segments = segments.map((segment) => (segment === '**' ? segment : parseSegment(segment, ignoreCase)));
    const [parent, last] = segments.slice(-2);
    this.#everythingBelow = parent === '**' && last === '*' ? segments.length - 1 : undefined;
    this.start = this.#skipGlobstars([0]);
  }

  /** Returns the progress after one more segment of the path; empty if the glob cannot match any more. */
  next(progress: Progress, name: string): Progress {
    const reached = progress.flatMap((index) => {
      const segment = this.#segments[index];
      if (segment === '**') return [index];
      return segment && matchesSegment(segment, name) ? [index + 1] : [];
    });
    return this.#skipGlobstars(reached);
  }

  /** Whether the glob matches the path. */
  isMatch(progress: Progress): boolean {
    return progress.includes(this.#segments.length);
  }

  /** Whether the glob matches the folder, or everything in it. */
  isFolderMatch(progress: Progress): boolean {
    return this.isMatch(progress) || (this.#everythingBelow !== undefined && progress.includes(this.#everythingBelow));
  }

  /** Whether the glob matches the path, or one of the folders that contain it. */
  matchesWithin(path: readonly string[]): boolean {
    let progress = this.start;
    return (
      this.isMatch(progress) ||
      path.some((name) => {
        progress = this.next(progress, name);
        return this.isMatch(progress);
      })
    );
  }

  /** Adds the positions behind each `**`, which may match no segment at all. */
  #skipGlobstars(progress: Progress): Progress {
    const all = new Set(progress);
    for (const index of all) if (this.#segments[index] === '**') all.add(index + 1);
    return [...all];
  }
}

type Token = '*' | ((character: string) => boolean);

/** A run of stars, a set such as `[!a-z]`, an escaped character, or any other character. */
const tokens = /\*+|\[(?:[!^](?:\\.|[^\\])|\\.|[^\\!^])(?:\\.|[^\]\\])*\]|\\?./gsu;

function parseSegment(segment: string, ignoreCase: boolean): readonly Token[] {
  return (segment.match(tokens) ?? []).map((token): Token => {
    if (token.startsWith('*')) return '*';
    if (token === '?') return () => true;
    if (/^\[.+\]$/su.test(token)) return parseSet(token.slice(1, -1), ignoreCase);
    const literal = token.length > 1 && token.startsWith('\\') ? token.slice(1) : token;
    if (!ignoreCase) return (character) => character === literal;
    return (character) => character.toLowerCase() === literal.toLowerCase();
  });
}

/** @param set without its brackets */
function parseSet(set: string, ignoreCase: boolean): Token {
  const isNegated = /^[!^]./su.test(set);
  const members = (isNegated ? set.slice(1) : set).replace(/\\(.)|([[\]^])/gsu, (_, escaped, special) => {
    const character = escaped ?? special;
    return /[\\\]^[-]/.test(character) ? `\\${character}` : character;
  });
  try {
    const set = new RegExp(`^[${isNegated ? '^' : ''}${members}]$`, ignoreCase ? 'isu' : 'su');
    return (character) => set.test(character);
  } catch {
    return () => false; // A range that ends before it starts.
  }
}

/** The usual algorithm for wildcards: after a mismatch, only the last star has to match one character more. */
function matchesSegment(segment: readonly Token[], name: string): boolean {
  const characters = [...name];
  let index = 0;
  let star: { readonly next: number; from: number } | undefined;
  for (let position = 0; position < characters.length; ) {
    const token = segment[index];
    if (token === '*') {
      index += 1;
      star = { next: index, from: position };
    } else if (token?.(characters[position] ?? '')) {
      index += 1;
      position += 1;
    } else if (star) {
      star.from += 1;
      index = star.next;
      position = star.from;
    } else {
      return false;
    }
  }
  return segment.slice(index).every((token) => token === '*');
}
