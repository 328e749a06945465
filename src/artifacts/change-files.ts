import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { messageOf, SetupError } from '../errors.ts';
import { type FileSnapshot, versionOf } from './read-file.ts';
import { removeTemporarySync } from './scratch.ts';

/** Of the part of a file that is restored last; more than a snippet. */
const firstBytes = 4096;

/** A planned change of one file. */
export interface FileChange {
  /** Absolute, with all links resolved. */
  readonly path: string;
  /** The path in messages. */
  readonly shownPath: string;
  readonly before: FileSnapshot;
  readonly after: Buffer;
  /** Offset of the first byte that differs. */
  readonly start: number;
  /** Whether the next run would recognise a write that was cut off. */
  readonly isRecognisable: boolean;
}

/** A file is half-written, or another process has changed it. It may be fine in a moment. */
export class UnstableFileError extends SetupError {}

/** @param paths as they are shown; at least one */
export function halfWritten(paths: readonly string[]): UnstableFileError {
  const [were, them] = paths.length === 1 ? ['was', 'it'] : ['were', 'them'];
  const problem = `${paths.join(', ')} ${were} left half-written by an interrupted run; rebuild ${them}`;
  const remedy =
    'Delete scripts and maps before the build: bundlers may keep a script that this action has changed. Run tools that ' +
    'change scripts, such as minifiers, before this action.';
  return new UnstableFileError(problem, { remedy });
}

/**
 * Changes files that belong together, in their order.
 *
 * A file is written in place, which keeps its owner, its permissions and the links to it. A new file takes its place where
 * a write that was cut off would not be recognised, where the file is read-only, and where it has several names: those in
 * the store of a package manager must keep the old content.
 *
 * @throws UnstableFileError when another process has changed a file since it was read; it keeps that content
 * @throws SetupError when a file cannot be written; those that were changed get their old content back
 */
export function changeFiles(changes: readonly FileChange[]): void {
  for (const change of changes) statUnchanged(change);
  const begun: FileChange[] = [];
  for (const change of changes) {
    const stats = statUnchanged(change);
    begun.push(change);
    try {
      write(change, stats);
    } catch (cause) {
      const damaged = begun.toReversed().filter((other) => !restore(other));
      throw notWritten(change, damaged, cause);
    }
  }
}

function statUnchanged({ path, shownPath, before }: FileChange): fs.BigIntStats {
  const stats = fs.statSync(path, { bigint: true, throwIfNoEntry: false });
  if (stats && versionOf(stats) === before.version) return stats;
  throw new UnstableFileError(`${shownPath} was changed by another process while it got its debug ID`, {
    remedy: 'Check that the build has ended before this step starts.',
  });
}

function write({ path, after, start, isRecognisable }: FileChange, stats: fs.BigIntStats): void {
  // Root can open read-only files for writing, so the mode decides.
  const isInPlace = isRecognisable && stats.nlink <= 1n && (stats.mode & 0o222n) !== 0n;
  const file = isInPlace ? openForWriting(path) : undefined;
  if (file === undefined) replaceFile(path, after, stats);
  else useAndClose(file, () => writeRange(file, after, start, after.byteLength));
}

/** Undefined where the file may not be written to. Its folder may allow for a new file nevertheless. */
function openForWriting(path: string): number | undefined {
  try {
    return fs.openSync(path, 'r+');
  } catch {
    return undefined;
  }
}

/** Writes a part of the content to its place in the file, and cuts off what the file has after the content. */
function writeRange(file: number, content: Buffer, start: number, end: number): void {
  for (let at = start; at < end; ) at += fs.writeSync(file, content, at, end - at, at);
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

/** Puts a new file in the place of another. The name of the new one is one that `selectFiles` never finds. */
function replaceFile(path: string, content: Buffer, { mode, uid, gid }: fs.BigIntStats): void {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.1.tmp`);
  try {
    const file = fs.openSync(temporary, 'wx', Number(mode));
    useAndClose(file, () => {
      keepOwner(file, Number(uid), Number(gid));
      fs.fchmodSync(file, Number(mode)); // The umask may have taken some of it away.
      writeRange(file, content, 0, content.byteLength);
    });
    // Windows lets no file take the place of a read-only one.
    if (process.platform === 'win32' && (mode & 0o222n) === 0n) fs.chmodSync(path, 0o666);
    fs.renameSync(temporary, path);
  } catch (error) {
    removeTemporarySync(temporary);
    throw error;
  }
}

function keepOwner(file: number, uid: number, gid: number): void {
  const created = fs.fstatSync(file);
  if (created.uid === uid && created.gid === gid) return;
  try {
    fs.fchownSync(file, uid, gid);
  } catch {
    // Only the superuser can do this. For others the file is now theirs, as after any build.
  }
}

/** Gives a file its old content back. Returns false where that fails. */
function restore({ path, before: { bytes }, start }: FileChange): boolean {
  try {
    if (fs.readFileSync(path).equals(bytes)) return true;
    try {
      restoreInPlace(fs.openSync(path, 'r+'), bytes, start);
    } catch {
      replaceFile(path, bytes, fs.statSync(path, { bigint: true }));
    }
    return true;
  } catch {
    return false;
  }
}

/** Writes the first block last: as long as it is the new one, the file is recognised as half-written. */
function restoreInPlace(file: number, bytes: Buffer, start: number): void {
  const rest = Math.min(bytes.byteLength, start + firstBytes);
  useAndClose(file, () => {
    fs.ftruncateSync(file, Math.min(fs.fstatSync(file).size, bytes.byteLength));
    writeRange(file, bytes, rest, bytes.byteLength);
    writeRange(file, bytes, start, rest);
  });
}

function notWritten({ shownPath }: FileChange, damaged: readonly FileChange[], cause: unknown): SetupError {
  const lost = damaged.map(({ shownPath }) => shownPath).join(', ');
  return new SetupError(`Could not write the debug ID into ${shownPath}: ${messageOf(cause)}`, {
    remedy: lost
      ? `The old content could not be restored either: rebuild ${lost}.`
      : 'Check that the disk has space and that the step may write to the files of sourcemaps, or set inject to false.',
    cause,
  });
}
