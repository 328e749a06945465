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

  /** Where a path of the folder leads to, if that is outside. @param isLink whether its last part is a link */
  leadsTo(path: string, isLink: boolean): string | undefined {
    if (!liesBelow(path, this.folder)) return undefined;
    // Only links need a look of their own; for all other files that of their folder is enough, and it is kept.
    const real = isLink ? realpathSync(path) : join(this.#realFolder(dirname(path)), basename(path));
    return liesBelow(real, this.#realFolder(this.folder)) ? undefined : real;
  }

  #realFolder(folder: string): string {
    const known = this.#realFolders.get(folder) ?? realpathSync(folder);
    this.#realFolders.set(folder, known);
    return known;
  }
}
