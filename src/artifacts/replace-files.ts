import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { messageOf, SetupError } from '../errors.ts';

/** A file that gets other content. */
export interface Replacement {
  readonly path: string;
  /** What it holds now. */
  readonly original: Uint8Array;
  /** What it is to hold, in pieces. */
  readonly pieces: readonly Uint8Array[];
}

interface Staged {
  readonly temp: string;
  readonly target: string;
  readonly original: Uint8Array;
  /** Whether nobody else has the file by another name. */
  readonly isAlone: boolean;
}

/** Up to this size a copy costs less than several writes. */
const smallBytes = 256 * 1024;

/**
 * Replaces files. Nobody ever sees half a file: what is to be there is written beside it, then takes its place.
 *
 * On busy disks it is the making of files that takes time. So the space of a file that was replaced is written to for the
 * next one of its folder, and removed at the end.
 */
export class FileReplacer implements Disposable {
  readonly #mark = randomBytes(6).toString('hex');
  #spares: string[] = [];
  #made = 0;

  /**
   * Replaces files that belong together, in this order: all are written first, and where one cannot take its place, the
   * earlier ones are put back. A link stays a link, and the permissions stay the same.
   *
   * @throws SetupError when a file cannot be replaced
   */
  replace(replacements: readonly Replacement[]): void {
    const staged: Staged[] = [];
    const replaced: string[] = [];
    let [at, placed] = ['', 0];
    try {
      for (const { path, original, pieces } of replacements) {
        at = path;
        const entry = fs.lstatSync(path);
        const target = entry.isSymbolicLink() ? fs.realpathSync(path) : path;
        const { mode, nlink } = entry.isSymbolicLink() ? fs.statSync(target) : entry;
        const temp = this.#spareFor(target);
        staged.push({ temp, target, original, isAlone: nlink === 1 });
        write(temp, pieces, mode);
      }
      for (const { temp, target, isAlone } of staged) {
        at = target;
        const old = isAlone ? this.#keep(target) : undefined;
        if (old !== undefined) replaced.push(old);
        fs.renameSync(temp, target);
        placed += 1;
      }
      this.#spares.push(...replaced);
    } catch (cause) {
      for (const path of [...staged.map(({ temp }) => temp), ...replaced]) fs.rmSync(path, { force: true });
      if (placed > 0) this.replace(staged.slice(0, placed).map(asItWas));
      throw new SetupError(`${at} could not be given its debug ID: ${messageOf(cause)}`, {
        remedy: 'See that the step may write to the folders of sourcemaps, or set inject to false.',
        cause,
      });
    }
  }

  [Symbol.dispose](): void {
    for (const path of this.#spares) fs.rmSync(path, { force: true });
    this.#spares = [];
  }

  /** A file beside the target to write to. */
  #spareFor(target: string): string {
    if (this.#spares[0] !== undefined && dirname(this.#spares[0]) !== dirname(target)) this[Symbol.dispose]();
    return this.#spares.pop() ?? this.#beside(target);
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
  return { path: target, original, pieces: [original] };
}

function write(path: string, pieces: readonly Uint8Array[], mode: number): void {
  const sizeBytes = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const file = openToWrite(path, mode);
  try {
    for (const piece of sizeBytes > smallBytes ? pieces : [Buffer.concat(pieces)]) fs.writeFileSync(file, piece);
    fs.ftruncateSync(file, sizeBytes);
    fs.fchmodSync(file, mode); // Neither the umask nor what the space was before may decide.
  } finally {
    fs.closeSync(file);
  }
}

/** What is there is not cut off before, but after it was written over: else its space is given back, and asked for anew. */
function openToWrite(path: string, mode: number): number {
  try {
    return fs.openSync(path, 'r+');
  } catch {
    fs.rmSync(path, { force: true }); // The space of a file that may only be read.
    return fs.openSync(path, 'wx', mode);
  }
}
