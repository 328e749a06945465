import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import nodePath, { type PlatformPath } from 'node:path';
import { expandBraces, Glob } from '../glob.ts';

export interface Pattern {
  readonly line: string;
  readonly excludes: boolean;
  /** Several if the line has braces. */
  readonly globs: readonly LocatedGlob[];
  /** Whether the line names hidden files, which are ignored otherwise. */
  readonly includesHidden: boolean;
  readonly includesNodeModules: boolean;
}

/** A glob for the paths below a folder. */
export interface LocatedGlob {
  /** The folder or file that the glob starts at; absolute. The part of a pattern that exists is taken literally. */
  readonly start: string;
  readonly glob: Glob;
  /** Whether only folders match, with everything in them. */
  readonly matchesOnlyFolders: boolean;
  /** Whether a file or folder can match: the part before the first wildcard exists. */
  readonly canMatch: boolean;
  /** Whether the glob matches a path or a folder that contains it. Compares the paths only. */
  matches(path: string): boolean;
}

/**
 * Parses a line: `!` at the start excludes, braces list alternatives (`*.{js,css}`), `~/` is the home folder. A file
 * that exists by exactly this name is taken literally: `pages/[id].js` matches the file of that name if there is one.
 * On Windows, every backslash separates folders.
 *
 * @param root the folder that relative patterns start at; absolute
 * @param path the rules of the operating system for paths
 */
export function parsePattern(line: string, root: string, path: PlatformPath = nodePath): Pattern {
  const excludes = line.startsWith('!');
  const text = excludes ? line.slice(1).trim() : line;
  const pattern = path.sep === '\\' ? text.replaceAll('\\', '/') : text;
  const segments = pattern.split(/[\\/]/);
  const alternatives = existsSync(path.join(root, pattern)) ? [pattern] : expandBraces(pattern);
  return {
    line,
    excludes,
    globs: alternatives.map((alternative) => locate(alternative, root, path)),
    includesHidden: segments.some((segment) => /^\.[^.]/.test(segment)),
    includesNodeModules: segments.includes('node_modules'),
  };
}

function locate(pattern: string, root: string, path: PlatformPath): LocatedGlob {
  const absolute = path.resolve(
    root,
    pattern.replace(/^~(?=\/|$)/, () => homedir()),
  );
  const isInRoot = absolute === root || absolute.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
  let start = isInRoot ? root : path.parse(absolute).root;
  const segments = absolute
    .slice(start.length)
    .split(path.sep)
    .filter((segment) => segment !== '');
  for (let next = segments[0]; next !== undefined && existsSync(path.join(start, next)); next = segments[0]) {
    start = path.join(start, next);
    segments.shift();
  }
  const glob = new Glob(segments, path.sep === '\\');
  const matchesOnlyFolders = pattern.endsWith('/');
  return {
    start,
    glob,
    matchesOnlyFolders,
    canMatch: segments[0] === undefined || /[*?]|\[.*\]|\\/su.test(segments[0]),
    matches(file) {
      const rest = path.relative(start, file);
      if (rest === '..' || rest.startsWith(`..${path.sep}`) || path.isAbsolute(rest)) return false;
      return glob.matchesWithin(rest === '' ? [] : rest.split(path.sep));
    },
  };
}
