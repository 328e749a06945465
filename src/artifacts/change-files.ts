import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { messageOf, SetupError } from '../errors.ts';
import { type FileSnapshot, versionOf } from './read-file.ts';
import { removeTemporarySync } from './scratch.ts';

/** What a file is to hold instead of what was read from it. */
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

/** A file is not what it should be. Another process may be writing it at this moment. */
export class UnstableFileError extends SetupError {}

/**
 * Changes files that belong together, in their order.
 *
 * A file is written in place, which keeps its owner, its permissions and the links to it. A new file takes its place where
 * a write that was cut off would not be recognised, where the file is read-only, and where it has several names: those in
 * the store of a package manager must keep the old content.
 *
 * @throws UnstableFileError when another process has changed a file since it was read; nothing is written then
 * @throws SetupError when a file cannot be written; all of them get their old content back
 */
export function changeFiles(changes: readonly FileChange[]): void {
  let current: FileChange | undefined;
  try {
    const checked: { readonly change: FileChange; readonly stats: fs.BigIntStats }[] = [];
    for (current of changes) checked.push({ change: current, stats: statUnchanged(current) });
    for (const { change, stats } of checked) {
      current = change;
      write(change, stats);
    }
  } catch (cause) {
    if (cause instanceof UnstableFileError) throw cause;
    const damaged = changes.toReversed().filter((change) => !restore(change));
    throw notWritten(current?.shownPath, damaged, cause);
  }
}

function statUnchanged({ path, shownPath, before }: FileChange): fs.BigIntStats {
  const stats = fs.statSync(path, { bigint: true });
  if (versionOf(stats) === before.version) return stats;
  throw new UnstableFileError(`${shownPath} was changed by another process while it got its debug ID`, {
    remedy: 'Check that the build has ended before this step starts.',
  });
}

function write({ path, after, start, isRecognisable }: FileChange, stats: fs.BigIntStats): void {
  // The superuser could write to files that are read-only.
  const isInPlace = isRecognisable && stats.nlink <= 1n && (stats.mode & 0o222n) !== 0n;
  const file = isInPlace ? openForWriting(path) : undefined;
  if (file === undefined) replaceFile(path, after, stats);
  else useAndClose(file, () => writeFrom(file, after, start));
}

/** Undefined where the file may not be written to. Its folder may allow for a new file nevertheless. */
function openForWriting(path: string): number | undefined {
  try {
    return fs.openSync(path, 'r+');
  } catch {
    return undefined;
  }
}

/** Writes the content from an offset on. What stands before it is the same already. */
function writeFrom(file: number, content: Buffer, start: number): void {
  for (let at = start; at < content.byteLength; ) at += fs.writeSync(file, content, at, content.byteLength - at, at);
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
      writeFrom(file, content, 0);
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
function restore(change: FileChange): boolean {
  const { path, before } = change;
  try {
    if (fs.readFileSync(path).equals(before.bytes)) return true;
    write({ ...change, after: before.bytes, isRecognisable: true }, fs.statSync(path, { bigint: true }));
    return true;
  } catch {
    return false;
  }
}

function notWritten(path = '', damaged: readonly FileChange[], cause: unknown): SetupError {
  const lost = damaged.map(({ shownPath }) => shownPath).join(', ');
  return new SetupError(`Could not write the debug ID into ${path}: ${messageOf(cause)}`, {
    remedy: lost
      ? `The old content could not be restored either: rebuild ${lost}.`
      : 'Check that the disk has space and that the step may write to the files of sourcemaps, or set inject to false.',
    cause,
  });
}
