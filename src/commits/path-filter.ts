import { expandBraces, Glob } from '../glob.ts';
import type { FileChange } from '../releases/commits.ts';

/** Filters by paths in a repository. A pattern that names a folder matches everything in it; `!` excludes. */
export class PathFilter {
  /** All matching paths are in one of these folders. The empty string is the root of the repository. */
  readonly folders: readonly string[];
  readonly #included: readonly Glob[];
  readonly #excluded: readonly Glob[];

  constructor(patterns: readonly string[]) {
    const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const positive = patterns.filter((pattern) => !pattern.startsWith('!'));
    const included = positive.length > 0 ? positive : ['**'];
    this.folders = [...new Set(included.map(folderOf))];
    this.#included = included.flatMap(compile);
    this.#excluded = excluded.flatMap(compile);
  }

  /** Whether one of the changed paths matches. Commits whose changes are unknown match too. */
  matches(changes: readonly FileChange[] | undefined): boolean {
    if (changes === undefined) return true;
    const paths = changes.map(({ path }) => path.split('/'));
    const isIn = (globs: readonly Glob[], path: readonly string[]) => globs.some((glob) => glob.matchesWithin(path));
    return paths.some((path) => isIn(this.#included, path) && !isIn(this.#excluded, path));
  }
}

function compile(pattern: string): readonly Glob[] {
  return expandBraces(pattern).map((alternative) => {
    const segments = normalize(alternative).split('/');
    return new Glob(
      segments.filter((segment) => segment !== ''),
      false,
    );
  });
}

/** Returns the segments before the first one with a wildcard. */
function folderOf(pattern: string): string {
  const segments = normalize(pattern).split('/');
  const wildcard = segments.findIndex((segment) => /[*?[\](){}!+@|\\]/.test(segment));
  return segments.slice(0, wildcard < 0 ? undefined : wildcard).join('/');
}

/** Removes a leading `./` or `/`, and a trailing `/`. */
function normalize(pattern: string): string {
  return pattern.replace(/^(\.?\/)+/, '').replace(/\/+$|^\.$/, '');
}
