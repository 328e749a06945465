import { readdirSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { GlobOptions } from '@actions/glob';
import { explainReadError } from './build-file.ts';
import { displayPath } from './display-path.ts';
import type { AbsoluteGlob, Pattern } from './pattern.ts';

/** A path that a pattern matches, and that cannot be uploaded. */
export interface IgnoredPath {
  /** Absolute. */
  readonly path: string;
  /** `a named pipe` */
  readonly kind: string;
}

interface Found {
  /** Absolute paths of regular files. */
  readonly files: readonly string[];
  readonly ignored: readonly IgnoredPath[];
}

/** A temporary file of `replaceFile`, left behind by a process that was killed. */
const leftover = /^\..*\.[\da-f]{12}\.\d+\.tmp$/;

/** Does not match a name that imitates `..`: such a file is refused later, rather than ignored silently. */
const hidden = /^\.(?!\.(?:\\|$))/;

/** Finds what a pattern matches. Links are followed. @throws SetupError for what cannot be read */
export async function search(pattern: Pattern, exclusions: readonly AbsoluteGlob[], root: string): Promise<Found> {
  const isWanted = (name: string) =>
    !leftover.test(name) &&
    (pattern.includesHidden || !hidden.test(name)) &&
    (pattern.includesNodeModules || name !== 'node_modules');
  try {
    const walked = pattern.folder !== undefined && exclusions.length === 0 && walk(pattern.folder, isWanted);
    if (walked) return { files: walked, ignored: [] };
    const globs = pattern.globs.filter(({ canMatch }) => canMatch).map(({ text }) => text);
    const paths = globs.length === 0 ? [] : await findFiles([...globs, ...exclusions.map(({ text }) => `!${text}`)]);
    const found = paths
      .filter((path) => relative(root, path).split(sep).every(isWanted))
      .map((path) => ({ path, kind: kindOf(path) }));
    return {
      files: found.filter(({ kind }) => kind === 'a file').map(({ path }) => path),
      ignored: found.filter(({ kind }) => kind !== 'a file'),
    };
  } catch (error) {
    const path = error instanceof Error && 'path' in error ? String(error.path) : root;
    throw explainReadError(error, { displayPath: displayPath(path, root) });
  }
}

export async function runGlobber(globs: readonly string[], options: GlobOptions): Promise<readonly string[]> {
  const { create } = await import('@actions/glob');
  const globber = await create(globs.join('\n'), options);
  return globber.glob();
}

/** Returns the absolute paths of everything but folders, including broken links. */
async function findFiles(globs: readonly string[]): Promise<readonly string[]> {
  const options = { matchDirectories: false };
  try {
    return await runGlobber(globs, { ...options, omitBrokenSymbolicLinks: false });
  } catch {
    // The library either throws for a broken link or omits it. Without following links, it lists them all.
    const links = await runGlobber(globs, { ...options, followSymbolicLinks: false });
    return [...(await runGlobber(globs, options)), ...links.filter((path) => kindOf(path) === brokenLink)];
  }
}

/**
 * Much faster than matching each file against a glob. Returns undefined if there is anything but files and folders:
 * only the glob library follows links.
 */
function walk(folder: string, isWanted: (name: string) => boolean): readonly string[] | undefined {
  const files: string[] = [];
  const folders = [folder];
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    const start = current.endsWith(sep) ? current : current + sep;
    for (const entry of readdirSync(current, { withFileTypes: true })) {
      if (!isWanted(entry.name)) continue;
      if (!entry.isFile() && !entry.isDirectory()) return undefined;
      (entry.isDirectory() ? folders : files).push(start + entry.name);
    }
  }
  return files;
}

const brokenLink = 'a broken link';

function kindOf(path: string): string {
  const target = statSync(path, { throwIfNoEntry: false });
  if (!target) return brokenLink;
  if (target.isFile()) return 'a file';
  if (target.isDirectory()) return 'a folder';
  if (target.isFIFO()) return 'a named pipe';
  return target.isSocket() ? 'a socket' : 'a device';
}
