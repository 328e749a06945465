import { dirname, isAbsolute, parse, relative, resolve, sep } from 'node:path';

export interface Naming {
  /** Put before every name: `~/`, the URL below which the files are served, or a folder; empty for the bare path. */
  readonly urlPrefix: string;
  /** Leading paths to drop, relative to the root or absolute. The longest one that fits counts. */
  readonly stripPrefixes: readonly string[];
  /** The folder that names are relative to; absolute. */
  readonly root: string;
}

/**
 * Names files for Sentry: a file's path from the root, or from the longest prefix that it lies below, behind the URL
 * prefix. A file that lies outside the root keeps its whole path. One slash stands between prefix and path: `~` and `~/`
 * are the same, and `app:///` stays whole.
 */
export function artifactNames({ urlPrefix, stripPrefixes, root }: Naming): (filePath: string) => string {
  const prefixes = stripPrefixes.map((prefix) => resolve(root, prefix)).sort((a, b) => b.length - a.length);
  const folders = [...prefixes, root];
  const start = urlPrefix === '' ? '' : `${urlPrefix.replace(/\/$/, '')}/`;
  return (filePath) => {
    const paths = folders.values().map((folder) => pathBelow(filePath, folder));
    const path = paths.find((path) => path !== undefined) ?? relative(parse(filePath).root, filePath);
    return start + (sep === '/' ? path : path.replaceAll(sep, '/'));
  };
}

/** The deepest folder that holds all the files; undefined where there is none, or no files. */
export function commonFolder(filePaths: readonly string[]): string | undefined {
  const [first, ...others] = filePaths;
  if (first === undefined) return undefined;
  for (let folder = dirname(first); ; folder = dirname(folder)) {
    if (others.every((path) => isInside(path, folder))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** What has to be resolved before paths can be compared. */
const unresolved = /[/\\](?:[/\\.]|$)/;

/** Whether a file is in a folder, or in one below it. Looks at the paths only. */
export function isInside(filePath: string, folder: string): boolean {
  return pathBelow(filePath, folder) !== undefined;
}

/** The path from a folder to a file below it; undefined where it is not there. */
function pathBelow(filePath: string, folder: string): string | undefined {
  const rest = filePath.slice(folder.length);
  // So of nearly all, and seen in a tenth of the time.
  if (filePath.startsWith(folder) && rest.startsWith(sep) && !unresolved.test(rest)) return rest.slice(1);
  const path = relative(folder, filePath);
  const leadsOut = path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
  return leadsOut ? undefined : path;
}

/** Characters that Sentry refuses in the last part of a name: line breaks, tabs, form feeds and backslashes. */
const refusedInLastPart = /[\n\t\r\f\v\\]/;

/** Whether Sentry would take a file of this name. */
export function isAcceptedName(name: string): boolean {
  return !refusedInLastPart.test(name.slice(name.lastIndexOf('/') + 1));
}
