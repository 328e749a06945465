import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SetupError } from '../errors.ts';
import { isInside } from './artifact-name.ts';
import type { BuildFile } from './build-file.ts';
import { displayPath } from './display-path.ts';
import { pathsOnDisk } from './path-on-disk.ts';

interface LinkTarget {
  readonly realPath: string;
  readonly leadsOut: boolean;
  /** Undefined for anything but a regular file: reading a named pipe would never end. */
  readonly sizeBytes: number | undefined;
}

/** Finds links that lead out of a folder: what is uploaded from the workspace has to be in the workspace. */
export class LinkGuard {
  /** Absolute. */
  readonly folder: string;
  readonly #realFolders = new Map<string, string>();
  readonly #onDisk = pathsOnDisk();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Returns undefined for anything but a regular file. @throws SetupError for a link that leads out of the folder */
  inspect(path: string): Required<Pick<BuildFile, 'displayPath' | 'realPath' | 'sizeBytes'>> | undefined {
    const { realPath, leadsOut, sizeBytes } = this.follow(path);
    const shownPath = displayPath(path, this.folder);
    if (leadsOut) {
      throw new SetupError(`${shownPath} is a link that leads out of the workspace, to ${realPath}`, {
        remedy: 'Copy the file into the workspace, use its absolute path as the pattern, or exclude it.',
      });
    }
    return sizeBytes === undefined ? undefined : { displayPath: shownPath, realPath, sizeBytes };
  }

  /** @throws errors of the file system, also for a link to something that does not exist */
  follow(path: string): LinkTarget {
    const entry = lstatSync(path);
    const isLink = entry.isSymbolicLink();
    // Resolving is slow: for files that are no links, it is done once for each folder.
    const realPath = isLink ? this.realPath(path) : this.#realPathInFolder(path);
    const leadsOut = isInside(path, this.folder) && !isInside(realPath, this.#realFolder(this.folder));
    const target = isLink ? statSync(path) : entry;
    return { realPath, leadsOut, sizeBytes: target.isFile() ? target.size : undefined };
  }

  /** With all links resolved, and with the names that the disk has: a link may name its target in another letter case. */
  realPath(path: string): string {
    const realPath = realpathSync(path);
    return realPath === path ? path : this.#onDisk(realPath);
  }

  #realPathInFolder(path: string): string {
    const folder = dirname(path);
    const realFolder = this.#realFolder(folder);
    return realFolder === folder ? path : join(realFolder, basename(path));
  }

  #realFolder(folder: string): string {
    const known = this.#realFolders.get(folder) ?? this.realPath(folder);
    this.#realFolders.set(folder, known);
    return known;
  }
}
