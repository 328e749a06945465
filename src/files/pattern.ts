import { existsSync, lstatSync } from 'node:fs';
import { isAbsolute, join, normalize, parse, resolve, sep } from 'node:path';
import { expand } from 'brace-expansion';

export interface Pattern {
  readonly line: string;
  readonly excludes: boolean;
  /** Absolute; several if the line has braces. */
  readonly globs: readonly string[];
  /** Absolute, if the line matches the whole content of a folder. */
  readonly folder: string | undefined;
  readonly includesHidden: boolean;
  readonly includesNodeModules: boolean;
}

/**
 * `!` at the start excludes, braces list alternatives (`*.{js,css}`), `~/` is the home folder. The name of an existing
 * file is taken literally, even with special characters: `pages/[id].js`.
 */
export function parsePattern(line: string, root: string): Pattern {
  const excludes = line.startsWith('!');
  const pattern = excludes ? line.slice(1).trim() : line;
  const segments = pattern.split(/[\\/]/);
  const alternatives = existsSync(join(root, pattern)) ? [pattern] : expand(pattern);
  return {
    line,
    excludes,
    globs: alternatives.map((alternative) => absoluteGlob(alternative, root)),
    folder: existingFolder(/^[^~].*?(?=[\\/]\*\*$|$)/.exec(pattern)?.[0], root),
    includesHidden: segments.some((segment) => /^\.[^.]/.test(segment)),
    includesNodeModules: segments.includes('node_modules'),
  };
}

function existingFolder(pattern: string | undefined, root: string): string | undefined {
  if (pattern === undefined) return undefined;
  const path = resolve(root, pattern);
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : undefined;
}

/** The glob library refuses `.` and `..`, and resolves relative globs from the working directory of the process. */
function absoluteGlob(pattern: string, root: string): string {
  if (/^~(?:[/\\]|$)/.test(pattern)) return pattern;
  const path = isAbsolute(pattern) ? normalize(pattern) : join(root, pattern);
  const start = path.startsWith(root + sep) ? root : parse(path).root;
  const rest = path
    .slice(start.length)
    .split(sep)
    .filter((segment, index) => segment !== '' || index > 0);
  return [escapeGlob(start.replace(/[\\/]$/, '')), ...escapeExisting(rest, start)].join(sep);
}

function escapeExisting(segments: readonly string[], folder: string): readonly string[] {
  const end = segments.findIndex((_, index) => !existsSync(join(folder, ...segments.slice(0, index + 1))));
  const existing = end < 0 ? segments : segments.slice(0, end);
  return [...existing.map(escapeGlob), ...segments.slice(existing.length)];
}

function escapeGlob(text: string): string {
  const escaped = text.replace(/[[?*]/g, '[$&]');
  return process.platform === 'win32' ? escaped : escaped.replaceAll('\\', '\\\\');
}
