import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeTemporarySync } from '../../github-actions/temporary-files.ts';
import { retryWhileHeld } from './held-files.ts';

/** Size of the part of a file that is restored last; larger than a snippet. */
const firstBytes = 4096;

/**
 * Writes the content to a file from an offset on; the bytes before it are the same already. Returns false if the file must
 * not be written to: its folder may still allow a new file.
 */
export function overwrite(path: string, content: Buffer, start: number): boolean {
  let file: number;
  try {
    file = fs.openSync(path, 'r+');
  } catch {
    return false;
  }
  useAndClose(file, () => writeRange(file, content, start, content.byteLength));
  return true;
}

/**
 * Undoes `overwrite`, also one that failed. The first part is written last: until then the file is recognised as
 * half-written.
 */
export function restoreInPlace(path: string, content: Buffer, start: number): void {
  const rest = Math.min(content.byteLength, start + firstBytes);
  const file = fs.openSync(path, 'r+');
  useAndClose(file, () => {
    fs.ftruncateSync(file, Math.min(fs.fstatSync(file).size, content.byteLength));
    writeRange(file, content, rest, content.byteLength);
    writeRange(file, content, start, rest);
  });
}

/** Writes a part of the content at its offset, and truncates the file after the content. */
function writeRange(file: number, content: Buffer, start: number, end: number): void {
  for (let at = start; at < end; ) {
    const written = fs.writeSync(file, content, at, end - at, at);
    if (written === 0) throw new Error('the file system accepts no more bytes'); // Or the loop would not end.
    at += written;
  }
  if (fs.fstatSync(file).size > content.byteLength) fs.ftruncateSync(file, content.byteLength);
}

/** @throws also when the file cannot be closed: network file systems may report a failed write only then */
function useAndClose(file: number, use: () => void): void {
  try {
    use();
  } catch (error) {
    try {
      fs.closeSync(file);
    } catch {
      // The first error is the one to report.
    }
    throw error;
  }
  fs.closeSync(file);
}

/** Replaces a file by a new one. `matchFiles` ignores the name of the temporary file. */
export function replaceFile(path: string, content: Buffer, { mode, uid, gid }: fs.BigIntStats): void {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.1.tmp`);
  // Windows does not let a file replace a read-only one.
  const isProtected = process.platform === 'win32' && (mode & 0o222n) === 0n;
  try {
    const file = fs.openSync(temporary, 'wx', Number(mode));
    useAndClose(file, () => {
      keepOwner(file, Number(uid), Number(gid));
      fs.fchmodSync(file, Number(mode)); // The umask may have removed permissions.
      writeRange(file, content, 0, content.byteLength);
    });
    if (isProtected) fs.chmodSync(path, 0o666);
    retryWhileHeld(() => fs.renameSync(temporary, path));
  } catch (error) {
    removeTemporarySync(temporary);
    if (isProtected && fs.existsSync(path)) fs.chmodSync(path, Number(mode));
    throw error;
  }
}

function keepOwner(file: number, uid: number, gid: number): void {
  const created = fs.fstatSync(file);
  if (created.uid === uid && created.gid === gid) return;
  try {
    fs.fchownSync(file, uid, gid);
  } catch {
    // Only root can do this. For others the file is now theirs, as after any build.
  }
}
