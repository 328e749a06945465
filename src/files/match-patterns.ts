import { statSync } from 'node:fs';
import { pathsOnDisk } from './path-on-disk.ts';
import { type Pattern, parsePattern } from './pattern.ts';
import { type IgnoredPath, runGlobber, search } from './search.ts';

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
  /** The folder of the pattern: see `Pattern`. */
  readonly base: string;
  readonly paths: readonly string[];
  /** What it matched besides files. */
  readonly ignored: readonly IgnoredPath[];
}

/**
 * A folder stands for everything below it, `!` at the start of a line excludes files from all other lines, and `#`
 * starts a comment. Hidden files and `node_modules` match only a pattern that names them.
 */
export async function matchFiles(
  lines: readonly string[],
  root: string,
  accepts: (path: string) => boolean = () => true,
): Promise<Selection> {
  const patterns = parsePatterns(lines, root);
  const exclusions = patterns.filter(({ excludes }) => excludes);
  const excluded = exclusions.flatMap(({ globs }) => globs).filter(({ canMatch }) => canMatch);
  const included = patterns.filter(({ excludes }) => !excludes);
  // One search for each pattern, to know which of them match nothing.
  const searches = included.map(async (pattern): Promise<Match> => {
    const { files, ignored } = await search(pattern, excluded, root);
    return {
      line: pattern.line,
      base: pattern.base,
      paths: files.filter(accepts).sort(),
      ignored: ignored.filter(({ path }) => accepts(path)),
    };
  });
  const matches = await Promise.all(searches);
  return {
    paths: [...new Set(matches.flatMap(({ paths }) => paths))].sort(),
    unmatched: matches.filter(({ paths }) => paths.length === 0).map(({ line }) => line),
    matches,
    uselessExclusions: exclusions.filter(({ globs }) => !globs.some((glob) => glob.canMatch)).map(({ line }) => line),
  };
}

/** Returns the absolute paths of the folders whose whole content is matched. */
export async function matchFolders(lines: readonly string[], root: string): Promise<readonly string[]> {
  const patterns = parsePatterns(lines, root).filter(({ excludes }) => !excludes);
  const literal = patterns.map(({ folder }) => folder).filter((folder) => folder !== undefined);
  const globs = patterns
    .filter(({ folder }) => folder === undefined)
    .flatMap(({ globs }) => globs.filter(({ canMatch }) => canMatch).map(({ text }) => text));
  if (globs.length === 0) return literal;
  // `**` matches the folder as well as its content, unlike `**/*`.
  const folderGlobs = globs.map((glob) => glob.replace(/(?<=[\\/]\*\*)[\\/]\*$/, ''));
  const paths = await runGlobber(folderGlobs, { implicitDescendants: false });
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return [...literal, ...paths.filter(isFolder)];
}

function parsePatterns(lines: readonly string[], root: string): readonly Pattern[] {
  const onDisk = pathsOnDisk();
  return lines.filter((line) => !line.startsWith('#')).map((line) => parsePattern(line, root, undefined, onDisk));
}
