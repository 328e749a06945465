import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import type { LocatedGlob } from './pattern.ts';

/** A path that a pattern matches, and that cannot be uploaded. */
export interface IgnoredPath {
  /** Absolute. */
  readonly path: string;
  /** `a named pipe` */
  readonly kind: string;
}

interface Found {
  /** Absolute paths of regular files. */
  readonly files: string[];
  readonly ignored: IgnoredPath[];
  /** The folders of which everything matches; absolute paths. */
  readonly folders: string[];
}

interface WalkOptions {
  /** Whether to include files and folders of this name. */
  readonly isWanted: (name: string) => boolean;
  readonly isExcluded: (path: string) => boolean;
}

/** Finds what a glob matches. Links are followed. */
export function walk({ start, glob, matchesOnlyFolders }: LocatedGlob, { isWanted, isExcluded }: WalkOptions): Found {
  const found: Found = { files: [], ignored: [], folders: [] };
  const folders: { readonly path: string; readonly progress: typeof glob.start; readonly isMatch: boolean }[] = [];
  const visit = (path: string, entry: Dirent | Stats, progress: typeof glob.start, isInMatch: boolean) => {
    const kind = kindOf(path, entry);
    const isMatch = isInMatch || glob.isMatch(progress);
    if (kind === 'a folder') {
      if (!isInMatch && glob.isFolderMatch(progress)) found.folders.push(path);
      folders.push({ path, progress, isMatch });
    } else if (isMatch && (isInMatch || !matchesOnlyFolders)) {
      if (kind === 'a file') found.files.push(path);
      else found.ignored.push({ path, kind });
    }
  };
  if (!isExcluded(start)) {
    const entry = statSync(start, { throwIfNoEntry: false });
    if (entry) visit(start, entry, glob.start, false);
  }
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const prefix = folder.path.endsWith(sep) ? folder.path : folder.path + sep;
    for (const entry of readdirSync(folder.path, { withFileTypes: true })) {
      const path = prefix + entry.name;
      if (!isWanted(entry.name)) continue;
      const progress = folder.isMatch ? [] : glob.next(folder.progress, entry.name);
      if ((!folder.isMatch && progress.length === 0) || isExcluded(path)) continue;
      visit(path, entry, progress, folder.isMatch);
    }
  }
  return found;
}

function kindOf(path: string, entry: Dirent | Stats): string {
  const target = entry.isSymbolicLink() ? followLink(path) : entry;
  if (!target) return 'a broken link';
  if (target.isFile()) return 'a file';
  if (target.isDirectory()) {
    return entry.isSymbolicLink() && leadsToParent(path) ? 'a link to a folder that contains it' : 'a folder';
  }
  if (target.isFIFO()) return 'a named pipe';
  return target.isSocket() ? 'a socket' : 'a device';
}

/** Undefined if the link leads to nothing, or in a circle. */
function followLink(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Whether a link to a folder leads to one that contains it, so that following it would never end. */
function leadsToParent(link: string): boolean {
  const target = realpathSync(link);
  for (let folder = dirname(link); ; folder = dirname(folder)) {
    if (realpathSync(folder) === target) return true;
    if (folder === dirname(folder)) return false;
  }
}
