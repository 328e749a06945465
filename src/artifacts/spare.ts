import * as fs from 'node:fs';
import { sizeOfPieces } from './splice.ts';

/** The space of a file that was replaced. */
export interface Spare {
  readonly path: string;
  readonly sizeBytes: number;
  /** Files of one kind have the same owner, permissions and disk. */
  readonly kind: string;
}

/** Whose a file is, and what may be done with it. */
export type Owned = Pick<fs.Stats, 'mode' | 'uid' | 'gid'>;

/** Up to this size a copy costs less than several writes. */
const smallBytes = 256 * 1024;

/** Writes a file anew, or over the spare that is there. */
export function write(
  path: string,
  pieces: readonly Uint8Array[],
  { mode, uid, gid }: Owned,
  spare: Spare | undefined,
): void {
  const sizeBytes = sizeOfPieces(pieces);
  const opened = spare && openAgain(path);
  const file = opened ?? fs.openSync(path, 'wx', mode);
  try {
    for (const piece of sizeBytes > smallBytes ? pieces : [Buffer.concat(pieces)]) fs.writeFileSync(file, piece);
    // Not before it was written over: else its space is given back, and asked for anew.
    if (opened !== undefined && sizeBytes < (spare?.sizeBytes ?? 0)) fs.ftruncateSync(file, sizeBytes);
    if (opened === undefined) {
      giveTo(file, uid, gid);
      fs.fchmodSync(file, mode); // The umask may not decide.
    }
  } finally {
    fs.closeSync(file);
  }
}

/** Undefined for the space of a file that may only be read: it is given up. */
function openAgain(path: string): number | undefined {
  try {
    return fs.openSync(path, 'r+');
  } catch {
    fs.rmSync(path, { force: true });
    return undefined;
  }
}

/** As far as the system lets us, which it does where we are root. */
function giveTo(file: number, uid: number, gid: number): void {
  const made = fs.fstatSync(file);
  if (made.uid === uid && made.gid === gid) return;
  try {
    fs.fchownSync(file, uid, gid);
  } catch {
    // It stays ours, as what any build tool writes anew.
  }
}
