import { existsSync, lstatSync } from 'node:fs';
import { isAbsolute, join, normalize, parse, resolve, sep } from 'node:path';
import { expand } from 'brace-expansion';

/** A line of a list of globs, made ready for the search. */
export interface Pattern {
  /** As the author wrote it. */
  readonly line: string;
  readonly excludes: boolean;
  /** Absolute globs; several where the line has braces. */
  readonly globs: readonly string[];
  /** The folder that the line names with all that is below it; absolute. */
  readonly folder: string | undefined;
  /** Whether the line asks for hidden files by name; they are left out otherwise. */
  readonly wantsHidden: boolean;
  /** Whether the line asks for `node_modules` by name; it is left out otherwise. */
  readonly wantsNodeModules: boolean;
}

/**
 * Reads a line: `!` in front excludes, braces name alternatives (`*.{js,css}`), `~/` is the home folder. What exists just
 * as it is written is meant just so: `pages/[id].js` is the file of that name where there is one.
 *
 * @param root where relative patterns start; absolute
 */
export function readPattern(line: string, root: string): Pattern {
  const excludes = line.startsWith('!');
  const pattern = excludes ? line.slice(1).trim() : line;
  const segments = pattern.split(/[\\/]/);
  const alternatives = existsSync(join(root, pattern)) ? [pattern] : expand(pattern);
  return {
    line,
    excludes,
    globs: alternatives.map((alternative) => rooted(alternative, root)),
    folder: folderOf(/^[^~].*?(?=[\\/]\*\*$|$)/.exec(pattern)?.[0], root),
    wantsHidden: segments.some((segment) => /^\.[^.]/.test(segment)),
    wantsNodeModules: segments.includes('node_modules'),
  };
}

function folderOf(pattern: string | undefined, root: string): string | undefined {
  if (pattern === undefined) return undefined;
  const path = resolve(root, pattern);
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : undefined;
}

/** The glob as an absolute one: the library refuses `.` and `..`, and would start at the process's own folder. */
function rooted(pattern: string, root: string): string {
  if (/^~(?:[/\\]|$)/.test(pattern)) return pattern;
  const whole = isAbsolute(pattern) ? normalize(pattern) : join(root, pattern);
  const literal = whole.startsWith(root + sep) ? root : parse(whole).root;
  const rest = whole
    .slice(literal.length)
    .split(sep)
    .filter((segment, index) => segment !== '' || index > 0);
  return [escapeGlob(literal.replace(/[\\/]$/, '')), ...escapeWhatExists(rest, literal)].join(sep);
}

/** Escapes the segments that lead to something that exists: its special characters are a part of its name. */
function escapeWhatExists(segments: readonly string[], folder: string): readonly string[] {
  const end = segments.findIndex((_, index) => !existsSync(join(folder, ...segments.slice(0, index + 1))));
  const literal = end < 0 ? segments : segments.slice(0, end);
  return [...literal.map(escapeGlob), ...segments.slice(literal.length)];
}

function escapeGlob(text: string): string {
  const escaped = text.replace(/[[?*]/g, '[$&]');
  return process.platform === 'win32' ? escaped : escaped.replaceAll('\\', '\\\\');
}
