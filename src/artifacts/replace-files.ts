import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { messageOf, SetupError } from '../errors.ts';
import { removeTemporarySync } from './scratch.ts';
import { type Spare, write } from './spare.ts';

/** A file that gets other content. */
export interface Replacement {
  readonly path: string;
  /** What it holds now. */
  readonly bytes: Uint8Array;
  /** What it is to hold, in pieces. */
  readonly pieces: readonly Uint8Array[];
}

interface Staged {
  readonly temp: string;
  readonly target: string;
  readonly original: Uint8Array;
  readonly old: Omit<Spare, 'path'>;
  /** Whether nobody else has the file by another name. */
  readonly isAlone: boolean;
}

/**
 * Replaces files. Nobody ever sees half a file: what is to be there is written beside it, then takes its place.
 *
 * On busy disks it is the making of files that takes time. So the space of a file that was replaced is written to for the
 * next one, in whatever folder, and removed at the end.
 */
export class FileReplacer implements Disposable {
  readonly #mark = randomBytes(6).toString('hex');
  #spares: Spare[] = [];
  #made = 0;

  /**
   * Replaces files that belong together, in this order: all are written first, and where one cannot take its place, the
   * earlier ones are put back. A link stays a link, and the permissions stay the same.
   *
   * @throws SetupError when a file cannot be replaced
   */
  replace(replacements: readonly Replacement[]): void {
    const staged: Staged[] = [];
    const replaced: Spare[] = [];
    let [at, placed, hasSpare] = ['', 0, false];
    try {
      for (const { path, bytes: original, pieces } of replacements) {
        at = path;
        const entry = fs.lstatSync(path);
        const target = entry.isSymbolicLink() ? fs.realpathSync(path) : path;
        const { mode, nlink, size, dev, uid, gid } = entry.isSymbolicLink() ? fs.statSync(target) : entry;
        const kind = [dev, uid, gid, mode].join();
        const spare = this.#spareOf(kind);
        hasSpare ||= spare !== undefined;
        const temp = spare?.path ?? this.#beside(target);
        staged.push({ temp, target, original, old: { kind, sizeBytes: size }, isAlone: nlink === 1 });
        write(temp, pieces, { mode, uid, gid }, spare);
      }
      for (const { temp, target, old, isAlone } of staged) {
        at = target;
        const path = isAlone ? this.#keep(target) : undefined;
        if (path !== undefined) replaced.push({ path, ...old });
        fs.renameSync(temp, target);
        placed += 1;
      }
      this.#spares.push(...replaced);
    } catch (cause) {
      this.#spares.push(...replaced);
      this[Symbol.dispose]();
      for (const { temp } of staged) removeTemporarySync(temp);
      if (placed > 0) this.replace(staged.slice(0, placed).map(asItWas));
      // Two mounts of one disk: a spare of the one cannot come to the other. Now there are none.
      if (hasSpare && isElsewhere(cause)) {
        this.replace(replacements);
        return;
      }
      throw new SetupError(`${at} could not be given its debug ID: ${messageOf(cause)}`, {
        remedy: 'See that the step may write to the folders of sourcemaps, or set inject to false.',
        cause,
      });
    }
  }

  [Symbol.dispose](): void {
    for (const { path } of this.#spares.splice(0)) removeTemporarySync(path);
  }

  #spareOf(kind: string): Spare | undefined {
    const at = this.#spares.findIndex((spare) => spare.kind === kind);
    return at < 0 ? undefined : this.#spares.splice(at, 1)[0];
  }

  /** A second name of a file, by which it outlives its replacement. Not every file system has that. */
  #keep(target: string): string | undefined {
    const path = this.#beside(target);
    try {
      fs.linkSync(target, path);
      return path;
    } catch {
      return undefined;
    }
  }

  #beside(target: string): string {
    this.#made += 1;
    return join(dirname(target), `.${basename(target).slice(0, 100)}.${this.#mark}.${this.#made}.tmp`);
  }
}

function asItWas({ target, original }: Staged): Replacement {
  return { path: target, bytes: original, pieces: [original] };
}

function isElsewhere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EXDEV';
}
