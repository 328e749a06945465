import { Minimatch } from 'minimatch';
import type { FileChange } from '../../releases/commits.ts';

/** Which paths of a repository are meant: globs, where a folder stands for all that is in it and `!` excludes. */
export class PathFilter {
  /** Folders outside of which nothing is meant; the empty one is the repository itself. */
  readonly folders: readonly string[];
  readonly #wanted: readonly Minimatch[];
  readonly #unwanted: readonly Minimatch[];

  constructor(patterns: readonly string[]) {
    const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const named = patterns.filter((pattern) => !pattern.startsWith('!'));
    const wanted = named.length > 0 ? named : ['**']; // What only excludes is taken from everything.
    this.folders = [...new Set(wanted.map(folderOf))];
    this.#wanted = wanted.flatMap(compile);
    this.#unwanted = unwanted.flatMap(compile);
  }

  /** Whether one of the changes is at a path that is meant; also where nobody knows what was changed. */
  matches(changes: readonly FileChange[] | undefined): boolean {
    if (changes === undefined) return true;
    const isAmong = (globs: readonly Minimatch[], path: string) => globs.some((glob) => glob.match(path));
    return changes.some(({ path }) => isAmong(this.#wanted, path) && !isAmong(this.#unwanted, path));
  }
}

function compile(pattern: string): readonly Minimatch[] {
  const path = trimmed(pattern);
  const options = { dot: true, nonegate: true, nocomment: true, platform: 'linux' } as const;
  return path === ''
    ? [new Minimatch('**', options)]
    : [path, `${path}/**`].map((glob) => new Minimatch(glob, options));
}

/** The part of a pattern before its first segment that is no plain name. */
function folderOf(pattern: string): string {
  const segments = trimmed(pattern).split('/');
  const magic = segments.findIndex((segment) => /[*?[\](){}!+@|\\]/.test(segment));
  return segments.slice(0, magic < 0 ? undefined : magic).join('/');
}

/** Without what people write around the name of a folder: `./` in front, `/` at the end. */
function trimmed(pattern: string): string {
  return pattern.replace(/^(\.?\/)+/, '').replace(/\/+$|^\.$/, '');
}
