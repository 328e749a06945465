import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type Pattern, readPattern } from './pattern.ts';
import { walk } from './walk.ts';

export interface Selection {
  /** Absolute paths, sorted, each once. */
  readonly paths: readonly string[];
  /** The lines that matched no file. */
  readonly unmatched: readonly string[];
  /** Which of the paths each line that includes has matched. */
  readonly matches: readonly { readonly line: string; readonly paths: readonly string[] }[];
}

/**
 * Finds the files that the lines name. A folder stands for everything below it; a line with `!` in front takes files out
 * of all the others; a line that starts with `#` is a comment. Hidden files and `node_modules` are found only by a line
 * that names them.
 *
 * @param root where relative patterns start; absolute
 * @param accepts whether a file is of the kind that is looked for
 */
export async function selectFiles(
  lines: readonly string[],
  root: string,
  accepts: (path: string) => boolean = () => true,
): Promise<Selection> {
  const patterns = lines.filter((line) => !line.startsWith('#')).map((line) => readPattern(line, root));
  const excluded = patterns.filter(({ excludes }) => excludes).flatMap(({ globs }) => globs.map((glob) => `!${glob}`));
  const included = patterns.filter(({ excludes }) => !excludes);
  // Each pattern is searched for on its own, since each is judged on its own.
  const searches = included.map((pattern) => search(pattern, excluded, root));
  const found = (await Promise.all(searches)).map((paths) => paths.filter(accepts));
  return {
    paths: [...new Set(found.flat())].sort(),
    unmatched: included.filter((_, index) => found[index]?.length === 0).map(({ line }) => line),
    matches: included.map(({ line }, index) => ({ line, paths: found[index]?.toSorted() ?? [] })),
  };
}

/** The folders that the lines name for all that is below them; absolute paths. A glob may name some of them. */
export async function selectFolders(lines: readonly string[], root: string): Promise<readonly string[]> {
  const patterns = lines.filter((line) => !/^[!#]/.test(line)).map((line) => readPattern(line, root));
  const literal = patterns.map(({ folder }) => folder).filter((folder) => folder !== undefined);
  const globs = patterns.filter(({ folder }) => folder === undefined).flatMap(({ globs }) => globs);
  // Below a folder, `**/*` is as much as `**`, which finds the folder itself too.
  const lists = globs.map((glob) => glob.replace(/(?<=[\\/]\*\*)[\\/]\*$/, ''));
  const { create } = await import('@actions/glob');
  const globber = await create(lists.join('\n'), { implicitDescendants: false });
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return [...literal, ...(await globber.glob()).filter(isFolder)];
}

/** What `replaceFile` leaves behind when the process is killed. */
const leftover = /^\..*\.[\da-f]{12}\.\d+\.tmp$/;

/** A name that pretends to be a way out of the folder is not left out in silence, but refused later. */
const hidden = /^\.(?!\.(?:\\|$))/;

async function search(pattern: Pattern, excluded: readonly string[], root: string): Promise<readonly string[]> {
  const wants = (name: string) =>
    !leftover.test(name) &&
    (pattern.wantsHidden || !hidden.test(name)) &&
    (pattern.wantsNodeModules || name !== 'node_modules');
  const below = pattern.folder !== undefined && excluded.length === 0 ? walk(pattern.folder, wants) : undefined;
  if (below) return below;
  const { create } = await import('@actions/glob');
  const globber = await create([...pattern.globs, ...excluded].join('\n'), { matchDirectories: false });
  const paths = await globber.glob();
  return paths.filter((path) => relative(root, path).split(sep).every(wants));
}
