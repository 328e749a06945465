import { readdirSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { SetupError } from '../errors.ts';
import type { Log } from '../log.ts';
import { displayPath } from './display-path.ts';
import type { FileInputs } from './inputs.ts';
import { type Pattern, parsePattern } from './pattern.ts';

export interface Selection {
  /** Absolute and sorted. */
  readonly paths: readonly string[];
  readonly unmatched: readonly string[];
  /** For each line that does not exclude. */
  readonly matches: readonly { readonly line: string; readonly paths: readonly string[] }[];
}

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
  const excluded = patterns.filter(({ excludes }) => excludes).flatMap(({ globs }) => globs.map((glob) => `!${glob}`));
  const included = patterns.filter(({ excludes }) => !excludes);
  // One search for each pattern, to know which of them match nothing.
  const searches = included.map((pattern) => search(pattern, excluded, root));
  const found = (await Promise.all(searches)).map((paths) => paths.filter(accepts));
  return {
    paths: [...new Set(found.flat())].sort(),
    unmatched: included.filter((_, index) => found[index]?.length === 0).map(({ line }) => line),
    matches: included.map(({ line }, index) => ({ line, paths: found[index]?.toSorted() ?? [] })),
  };
}

/** Returns the absolute paths of the folders whose whole content is matched. */
export async function selectFolders(lines: readonly string[], root: string): Promise<readonly string[]> {
  const patterns = lines.filter((line) => !/^[!#]/.test(line)).map((line) => parsePattern(line, root));
  const literal = patterns.map(({ folder }) => folder).filter((folder) => folder !== undefined);
  const globs = patterns.filter(({ folder }) => folder === undefined).flatMap(({ globs }) => globs);
  // `**` matches the folder as well as its content, unlike `**/*`.
  const folderGlobs = globs.map((glob) => glob.replace(/(?<=[\\/]\*\*)[\\/]\*$/, ''));
  const { create } = await import('@actions/glob');
  const globber = await create(folderGlobs.join('\n'), { implicitDescendants: false });
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return [...literal, ...(await globber.glob()).filter(isFolder)];
}

interface UnmatchedPatterns extends Pick<FileInputs, 'ifNoFilesFound'> {
  readonly input: string;
  readonly kind: string;
  readonly patterns: readonly string[];
  readonly root: string;
  readonly workspace: string;
}

/** @throws SetupError if `if-no-files-found` is `error` */
export function reportUnmatchedPatterns(unmatched: UnmatchedPatterns, log: Log): void {
  const { input, kind, patterns, root, workspace, ifNoFilesFound } = unmatched;
  if (patterns.length === 0 || ifNoFilesFound === 'ignore') return;
  const place = root === workspace ? 'the workspace' : displayPath(root, workspace);
  const list = patterns.map((pattern) => `"${pattern}"`).join(', ');
  const problem = `Input ${input}: no ${kind} in ${place} matches ${list}`;
  const hint = patterns.some((pattern) => pattern.includes(' ')) ? ' Write each pattern on its own line.' : '';
  if (ifNoFilesFound === 'error') {
    throw new SetupError(problem, {
      remedy: `Check that the build has run and where it writes to, or set if-no-files-found to warn or ignore.${hint}`,
    });
  }
  log.warning(`${problem}.${hint}`);
}

/** A temporary file of `replaceFile`, left behind by a process that was killed. */
const leftover = /^\..*\.[\da-f]{12}\.\d+\.tmp$/;

/** Does not match a name that imitates `..`: such a file is refused later, rather than ignored silently. */
const hidden = /^\.(?!\.(?:\\|$))/;

async function search(pattern: Pattern, excluded: readonly string[], root: string): Promise<readonly string[]> {
  const isWanted = (name: string) =>
    !leftover.test(name) &&
    (pattern.includesHidden || !hidden.test(name)) &&
    (pattern.includesNodeModules || name !== 'node_modules');
  const walked = pattern.folder !== undefined && excluded.length === 0 ? walk(pattern.folder, isWanted) : undefined;
  if (walked) return walked;
  const { create } = await import('@actions/glob');
  const globber = await create([...pattern.globs, ...excluded].join('\n'), { matchDirectories: false });
  const paths = await globber.glob();
  return paths.filter((path) => relative(root, path).split(sep).every(isWanted));
}

/**
 * Much faster than matching each file against a glob. Returns undefined if there is a link, since only the glob library
 * follows links.
 */
function walk(folder: string, isWanted: (name: string) => boolean): readonly string[] | undefined {
  const files: string[] = [];
  const folders = [folder];
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    const start = current.endsWith(sep) ? current : current + sep;
    for (const entry of readdirSync(current, { withFileTypes: true })) {
      if (!isWanted(entry.name)) continue;
      if (entry.isSymbolicLink()) return undefined;
      (entry.isDirectory() ? folders : files).push(start + entry.name);
    }
  }
  return files;
}
