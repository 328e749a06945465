import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { liesBelow } from './name.ts';

/**
 * Watches over links that lead out of a folder: what is uploaded from a workspace should be in it. A file outside that
 * the author names by an absolute path is none of its business.
 */
export class LinkGuard {
  readonly #folder: string;
  readonly #realFolders = new Map<string, Promise<string>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where a path of the folder leads to, if that is outside. @param isLink whether its last part is a link */
  async leadsTo(path: string, isLink: boolean): Promise<string | undefined> {
    if (!liesBelow(path, this.#folder)) return undefined;
    // Only links need a look of their own; for all other files that of their folder is enough, and it is kept.
    const real = isLink ? await realpath(path) : join(await this.#realFolder(dirname(path)), basename(path));
    return liesBelow(real, await this.#realFolder(this.#folder)) ? undefined : real;
  }

  #realFolder(folder: string): Promise<string> {
    const known = this.#realFolders.get(folder) ?? realpath(folder);
    this.#realFolders.set(folder, known);
    return known;
  }
}
