import { isAbsolute, join } from 'node:path';
import { create } from '@actions/glob';

export interface Selection {
  /** Absolute paths, sorted, each once. */
  readonly paths: readonly string[];
  /** The patterns that matched no file. */
  readonly unmatched: readonly string[];
}

/**
 * Finds the files that the patterns name. A folder stands for everything below it; a pattern with `!` in front takes
 * files out of all the others; a line that starts with `#` is a comment.
 *
 * @param root where relative patterns start; absolute
 */
export async function selectFiles(patterns: readonly string[], root: string): Promise<Selection> {
  const lines = patterns.filter((pattern) => !pattern.startsWith('#'));
  const excludes = lines.filter((line) => line.startsWith('!')).map((line) => `!${rooted(line.slice(1).trim(), root)}`);
  const includes = lines.filter((line) => !line.startsWith('!'));
  // Each pattern is searched for on its own, since each is judged on its own.
  const found = await Promise.all(includes.map((pattern) => search([rooted(pattern, root), ...excludes])));
  return {
    paths: [...new Set(found.flat())].sort(),
    unmatched: includes.filter((_, index) => found[index]?.length === 0),
  };
}

async function search(patterns: readonly string[]): Promise<string[]> {
  const globber = await create(patterns.join('\n'), { matchDirectories: false });
  return globber.glob();
}

/** The pattern as an absolute one: the library refuses `.` and `..`, and would start at the process's own folder. */
function rooted(pattern: string, root: string): string {
  return isAbsolute(pattern) || /^~(?:[/\\]|$)/.test(pattern) ? pattern : join(escapeGlob(root), pattern);
}

/** A folder of the runner may have a name that means something in a pattern. */
function escapeGlob(folder: string): string {
  const escaped = folder.replace(/[[?*]/g, '[$&]');
  return process.platform === 'win32' ? escaped : escaped.replaceAll('\\', '\\\\');
}
