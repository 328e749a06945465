import { sep } from 'node:path';
import { expand } from 'brace-expansion';

/** Far more than anyone writes on purpose, and few enough to search for each of them. */
const maxAlternatives = 1000;

/** With four, comparing one long name with a pattern may take seconds, and each further one multiplies that. */
const maxWildcards = 3;

/** Returns the patterns that the braces of a pattern stand for: `*.{js,css}` → `*.js`, `*.css`. */
export function expandBraces(pattern: string): readonly string[] {
  return expand(pattern, { max: maxAlternatives, maxLength: Number.POSITIVE_INFINITY });
}

/** Why a pattern cannot be used, as a clause; undefined if it can. */
export function patternProblem(line: string): string | undefined {
  if (line.startsWith('#')) return undefined; // A comment.
  const pattern = sep === '\\' ? line.replaceAll('\\', '/') : line;
  const alternatives = expand(pattern, { max: maxAlternatives + 1, maxLength: Number.POSITIVE_INFINITY });
  if (alternatives.length > maxAlternatives) {
    return `its braces stand for more than ${maxAlternatives} patterns; use * instead`;
  }
  const names = alternatives.flatMap((alternative) => alternative.split('/'));
  if (names.every((name) => (name.match(/\*+/g) ?? []).length <= maxWildcards)) return undefined;
  return `it has more than ${maxWildcards} stars in the name of one file or folder; use fewer`;
}
