import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { liesBelow } from './name.ts';

/**
 * Watches over links that lead out of a folder: what is uploaded from a workspace should be in it. A file outside that
 * the author names by an absolute path is none of its business.
 */
export class LinkGuard {
  /** Absolute. */
  readonly folder: string;
  readonly #realFolders = new Map<string, string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Where a file is, when every link on the way is followed. @param isLink whether the last part of its path is one */
  realPath(path: string, isLink: boolean): string {
    // Only links need a look of their own; for all other files that of their folder is enough, and it is kept.
    if (isLink) return realpathSync(path);
    const folder = dirname(path);
    const realFolder = this.#realFolder(folder);
    return realFolder === folder ? path : join(realFolder, basename(path));
  }

  /** Whether a path of the folder leads out of it. @param realPath where the file is */
  leadsOut(path: string, realPath: string): boolean {
    return liesBelow(path, this.folder) && !liesBelow(realPath, this.#realFolder(this.folder));
  }

  #realFolder(folder: string): string {
    const known = this.#realFolders.get(folder) ?? realpathSync(folder);
    this.#realFolders.set(folder, known);
    return known;
  }
}
