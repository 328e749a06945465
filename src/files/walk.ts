import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * Finds every file below a folder, in a fraction of the time that matching each against a glob takes. Folders that are not
 * wanted are not looked into.
 *
 * @param wants whether files and folders of that name are meant
 * @returns absolute paths; undefined where there is a link, which has to be followed with more care
 */
export function walk(folder: string, wants: (name: string) => boolean): readonly string[] | undefined {
  const files: string[] = [];
  const folders = [folder];
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    const start = current.endsWith(sep) ? current : current + sep;
    for (const entry of readdirSync(current, { withFileTypes: true })) {
      if (!wants(entry.name)) continue;
      if (entry.isSymbolicLink()) return undefined;
      (entry.isDirectory() ? folders : files).push(start + entry.name);
    }
  }
  return files;
}
