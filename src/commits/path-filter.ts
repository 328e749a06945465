import { Minimatch, type MinimatchOptions } from 'minimatch';
import { expandBraces } from '../patterns.ts';
import type { FileChange } from '../releases/commits.ts';

/** A pattern that names a folder matches everything in it; `!` excludes. */
export class PathFilter {
  /** All matching paths are in one of these folders. The empty string is the root of the repository. */
  readonly folders: readonly string[];
  readonly #included: readonly Minimatch[];
  readonly #excluded: readonly Minimatch[];

  constructor(patterns: readonly string[]) {
    const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const positive = patterns.filter((pattern) => !pattern.startsWith('!'));
    const included = positive.length > 0 ? positive : ['**'];
    this.folders = [...new Set(included.map(folderOf))];
    this.#included = included.flatMap(compile);
    this.#excluded = excluded.flatMap(compile);
  }

  /** Commits whose changes are unknown match too. */
  matches(changes: readonly FileChange[] | undefined): boolean {
    if (changes === undefined) return true;
    const matchesAny = (globs: readonly Minimatch[], path: string) => globs.some((glob) => glob.match(path));
    return changes.some(({ path }) => matchesAny(this.#included, path) && !matchesAny(this.#excluded, path));
  }
}

/** The syntax of patterns for files: braces are expanded before. */
const options: MinimatchOptions = {
  dot: true,
  nobrace: true,
  noext: true,
  nonegate: true,
  nocomment: true,
  platform: 'linux',
};

function compile(pattern: string): readonly Minimatch[] {
  return expandBraces(pattern).flatMap((alternative) => {
    const path = normalize(alternative);
    const globs = path === '' ? ['**'] : [path, `${path}/**`];
    return globs.map((glob) => new Minimatch(glob, options));
  });
}

/** The segments before the first one with a wildcard. */
function folderOf(pattern: string): string {
  const segments = normalize(pattern).split('/');
  const wildcard = segments.findIndex((segment) => /[*?[\](){}!+@|\\]/.test(segment));
  return segments.slice(0, wildcard < 0 ? undefined : wildcard).join('/');
}

function normalize(pattern: string): string {
  return pattern.replace(/^(\.?\/)+/, '').replace(/\/+$|^\.$/, '');
}
