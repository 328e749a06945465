import { lstatSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import nodePath, { type PlatformPath } from 'node:path';
import { expandBraces } from '../patterns.ts';
import { pathsOnDisk } from './path-on-disk.ts';

export interface Pattern {
  readonly line: string;
  readonly excludes: boolean;
  /** Several if the line has braces. */
  readonly globs: readonly AbsoluteGlob[];
  /** Absolute, if the line matches the whole content of a folder. */
  readonly folder: string | undefined;
  /** Absolute: the last folder before the first wildcard. For a file the folder that contains it. */
  readonly base: string;
  /** Whether the line names hidden files, which are ignored otherwise. */
  readonly includesHidden: boolean;
  readonly includesNodeModules: boolean;
}

export interface AbsoluteGlob {
  /** In the syntax of the glob library. The part that exists is taken literally. */
  readonly text: string;
  /** Whether a file or folder can match: the part before the first wildcard exists. */
  readonly canMatch: boolean;
}

/**
 * Parses a line: `!` at the start excludes, braces list alternatives (`*.{js,css}`), `~/` is the home folder. A file
 * that exists by exactly this name is taken literally: `pages/[id].js` matches the file of that name if there is one.
 * On Windows, every backslash separates folders. Accented letters match in both of their Unicode forms.
 *
 * @param root the folder that relative patterns start at; absolute
 * @param path the rules of the operating system for paths
 */
export function parsePattern(
  line: string,
  root: string,
  path: PlatformPath = nodePath,
  onDisk = pathsOnDisk(path),
): Pattern {
  const excludes = line.startsWith('!');
  const text = excludes ? line.slice(1).trim() : line;
  const pattern = path.sep === '\\' ? text.replaceAll('\\', '/') : text;
  const segments = pattern.split(/[\\/]/);
  const resolve = (pattern: string) => {
    const fromHome = pattern.replace(/^~(?=\/|$)/, () => homedir());
    return onDisk(path.resolve(root, fromHome));
  };
  const folder = resolve(pattern.replace(/(?<=.)\/\*\*$/, ''));
  const alternatives = findEntry(resolve(pattern)) ? [pattern] : expandBraces(pattern).flatMap(unicodeForms);
  return {
    line,
    excludes,
    globs: alternatives.map((alternative) => {
      const glob = toGlob(resolve(alternative), root, path);
      // The glob library matches only folders then.
      return alternative.endsWith('/') ? { ...glob, text: `${glob.text}${path.sep}` } : glob;
    }),
    folder: findEntry(folder)?.isDirectory() ? folder : undefined,
    base: baseOf(resolve(pattern), path),
    includesHidden: segments.some((segment) => /^\.[^.]/.test(segment)),
    includesNodeModules: segments.includes('node_modules'),
  };
}

/** A file system may store another form of a name than the one that is typed. */
function unicodeForms(pattern: string): readonly string[] {
  return [...new Set([pattern, pattern.normalize('NFC'), pattern.normalize('NFD')])];
}

/** The glob library refuses `.` and `..`, and resolves relative globs from the working directory of the process. */
function toGlob(absolute: string, root: string, path: PlatformPath): AbsoluteGlob {
  const isInRoot = absolute === root || absolute.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
  const start = isInRoot ? root : path.parse(absolute).root;
  const segments = absolute
    .slice(start.length)
    .split(path.sep)
    .filter((segment) => segment !== '');
  const end = segments.findIndex((_, index) => !findEntry(path.join(start, ...segments.slice(0, index + 1))));
  const existing = end < 0 ? segments : segments.slice(0, end);
  const [missing, ...others] = segments.slice(existing.length);
  const literal = [start.replace(/[\\/]$/, ''), ...existing].map((segment) => escapeGlob(segment, path));
  return {
    text: [...literal, ...(missing === undefined ? [] : [missing, ...others])].join(path.sep),
    canMatch: missing === undefined || /[*?]|\[.*\]|\\/s.test(missing),
  };
}

function baseOf(pattern: string, path: PlatformPath): string {
  const parent = path.dirname(pattern);
  return parent === pattern || isFolder(pattern) ? pattern : baseOf(parent, path);
}

/** Also for a link to a folder. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Undefined also if the path is none that the file system accepts, such as one with a long list in braces. */
function findEntry(path: string) {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function escapeGlob(text: string, { sep }: PlatformPath): string {
  const escaped = text.replace(/[[?*]/g, '[$&]');
  return sep === '\\' ? escaped : escaped.replaceAll('\\', '\\\\');
}
