import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isInside } from './artifact-name.ts';

/** What a path leads to. */
export interface Found {
  /** Where it is, when every link on the way is followed. */
  readonly realPath: string;
  /** Whether the path is one of the folder that is watched over, and what it leads to is not there. */
  readonly leadsOut: boolean;
  /** Undefined for what is no file: reading a named pipe would never end. */
  readonly sizeBytes: number | undefined;
}

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

  /** Looks at what a path leads to. @throws as the file system does, also for a link that leads nowhere */
  follow(path: string): Found {
    const entry = lstatSync(path);
    const isLink = entry.isSymbolicLink();
    // Only links need a look of their own; for all other files that of their folder is enough, and it is kept.
    const realPath = isLink ? realpathSync(path) : this.#below(dirname(path), path);
    const leadsOut = isInside(path, this.folder) && !isInside(realPath, this.#realFolder(this.folder));
    const target = isLink ? statSync(path) : entry;
    return { realPath, leadsOut, sizeBytes: target.isFile() ? target.size : undefined };
  }

  #below(folder: string, path: string): string {
    const realFolder = this.#realFolder(folder);
    return realFolder === folder ? path : join(realFolder, basename(path));
  }

  #realFolder(folder: string): string {
    const known = this.#realFolders.get(folder) ?? realpathSync(folder);
    this.#realFolders.set(folder, known);
    return known;
  }
}
