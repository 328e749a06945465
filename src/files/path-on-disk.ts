import { lstatSync, readdirSync } from 'node:fs';
import nodePath, { type PlatformPath } from 'node:path';

/** Returns an absolute path with the names that the disk has, as far as it exists. Links are not resolved. */
export type ReadPathOnDisk = (path: string) => string;

/**
 * Windows and macOS find a file by its name in any letter case, and macOS in any Unicode form of accented letters. Without
 * this, a file would be selected twice, not excluded, or stored under a name that it does not have. Each folder is listed
 * once, so the returned function is not to be kept.
 *
 * @param rules the rules of the operating system for paths
 */
export function pathsOnDisk(rules: PlatformPath = nodePath): ReadPathOnDisk {
  const listings = new Map<string, ReadonlySet<string>>();
  const list = (folder: string) => {
    const names = listings.get(folder) ?? new Set(namesIn(folder));
    listings.set(folder, names);
    return names;
  };
  return (path) => {
    const { root } = rules.parse(path);
    let found = root.replace(/^[a-z]:/, (drive) => drive.toUpperCase());
    const names = path.slice(root.length).split(rules.sep);
    for (const [index, name] of names.entries()) {
      const typed = rules.join(found, name);
      if (list(found).has(name)) found = typed;
      else if (exists(typed)) found = rules.join(found, sameName(name, list(found)) ?? name);
      else return rules.join(found, ...names.slice(index));
    }
    return found;
  };
}

/** Windows keeps names apart that differ only in their Unicode form, so these are compared last. */
function sameName(name: string, others: Iterable<string>): string | undefined {
  const lowerCase = (text: string) => text.toLowerCase();
  const withoutForm = (text: string) => text.normalize('NFC').toLowerCase();
  const find = (fold: (text: string) => string) => [...others].find((other) => fold(other) === fold(name));
  return find(lowerCase) ?? find(withoutForm);
}

/** None if the folder may not be listed. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** False also for a path that the file system does not accept, such as one with a long list in braces. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
