import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

/** Fewer writes cost less than a copy of this size. */
const smallBytes = 256 * 1024;

/**
 * Replaces files that belong together, in this order. Nobody ever sees half a file: all are written beside their
 * originals first, then take their places, and where one cannot, the earlier ones are put back. A link stays a link, and
 * the permissions stay the same.
 *
 * @throws SetupError when a file cannot be replaced
 */
export function replaceFiles(replacements: readonly Replacement[]): void {
  const written: { readonly temp: string; readonly target: string; readonly original: Uint8Array }[] = [];
  let [at, placed] = ['', 0];
  try {
    for (const { path, original, pieces } of replacements) {
      at = path;
      const target = lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
      const temp = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
      written.push({ temp, target, original });
      write(temp, pieces, statSync(target).mode);
    }
    for (const { temp, target } of written) {
      at = target;
      renameSync(temp, target);
      placed += 1;
    }
  } catch (cause) {
    for (const { temp } of written) rmSync(temp, { force: true });
    if (placed > 0)
      replaceFiles(
        written.slice(0, placed).map(({ target: path, original }) => ({ path, original, pieces: [original] })),
      );
    throw new SetupError(`${at} could not be given its debug ID: ${messageOf(cause)}`, {
      remedy: 'See that the step may write to the folders of sourcemaps, or set inject to false.',
      cause,
    });
  }
}

function write(path: string, pieces: readonly Uint8Array[], mode: number): void {
  const sizeBytes = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const file = openSync(path, 'wx', mode);
  try {
    for (const piece of sizeBytes > smallBytes ? pieces : [Buffer.concat(pieces)]) writeFileSync(file, piece);
    fchmodSync(file, mode); // The process's umask may have taken something away.
  } finally {
    closeSync(file);
  }
}
