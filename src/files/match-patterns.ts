import { relative, sep } from 'node:path';
import { type Pattern, parsePattern } from './pattern.ts';
import { type IgnoredPath, walk } from './walk.ts';

export interface Selection {
  /** Absolute and sorted. */
  readonly paths: readonly string[];
  readonly unmatched: readonly string[];
  /** Each line that does not exclude, with the paths that it matched. */
  readonly matches: readonly Match[];
  /** The exclusions that name a file or folder that does not exist. */
  readonly uselessExclusions: readonly string[];
}

interface Match {
  readonly line: string;
  readonly paths: readonly string[];
  /** The folders of which the line matches all content; absolute paths. */
  readonly folders: readonly string[];
  /** What it matched besides files. */
  readonly ignored: readonly IgnoredPath[];
}

/** A temporary file of `replaceFile`, left behind by a process that was killed. */
const leftover = /^\..*\.[\da-f]{12}\.\d+\.tmp$/;

/** Does not match a name that imitates `..`: such a file is refused later, rather than ignored silently. */
const hidden = /^\.(?!\.(?:\\|$))/;

/**
 * A folder stands for everything below it, `!` at the start of a line excludes files from all other lines, and `#`
 * starts a comment. Hidden files and `node_modules` match only a pattern that names them.
 */
export async function selectFiles(
  lines: readonly string[],
  root: string,
  accepts: (path: string) => boolean = () => true,
): Promise<Selection> {
  const patterns = lines.filter((line) => !line.startsWith('#')).map((line) => parsePattern(line, root));
  const exclusions = patterns.filter(({ excludes }) => excludes);
  const excluded = exclusions.flatMap(({ globs }) => globs);
  const isExcluded = (path: string) => excluded.some((glob) => glob.matches(path));
  const matches = patterns
    .filter(({ excludes }) => !excludes)
    .map((pattern) => findMatches(pattern, root, isExcluded, accepts));
  return {
    paths: [...new Set(matches.flatMap(({ paths }) => paths))].sort(),
    unmatched: matches.filter(({ paths }) => paths.length === 0).map(({ line }) => line),
    matches,
    uselessExclusions: exclusions.filter(({ globs }) => !globs.some((glob) => glob.canMatch)).map(({ line }) => line),
  };
}

function findMatches(
  pattern: Pattern,
  root: string,
  isExcluded: (path: string) => boolean,
  accepts: (path: string) => boolean,
): Match {
  const isWanted = (name: string) =>
    !leftover.test(name) &&
    (pattern.includesHidden || !hidden.test(name)) &&
    (pattern.includesNodeModules || name !== 'node_modules');
  // Names below the start are checked during the walk.
  const globs = pattern.globs.filter(({ start }) => relative(root, start).split(sep).every(isWanted));
  const found = globs.map((glob) => walk(glob, { isWanted, isExcluded }));
  const paths = found.flatMap(({ files }) => files).filter(accepts);
  return {
    line: pattern.line,
    paths: [...new Set(paths)].sort(),
    folders: found.flatMap(({ folders }) => folders),
    ignored: found.flatMap(({ ignored }) => ignored).filter(({ path }) => accepts(path)),
  };
}
