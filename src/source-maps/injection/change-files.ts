import * as fs from 'node:fs';
import { messageOf, SetupError } from '../../errors.ts';
import { displayPath } from '../../files/display-path.ts';
import { overwrite, replaceFile, restoreInPlace } from './write-file.ts';

/** From this size on the memory of a file is released as soon as it is no longer needed. */
const largeBytes = 1024 * 1024;

/** The content of a file at one moment. */
export interface FileSnapshot {
  readonly bytes: Buffer<ArrayBuffer>;
  /** Differs once the file has been written to. */
  readonly version: string;
}

/** A planned change of one file. */
export interface PlannedEdit {
  /** Absolute, with all links resolved. */
  readonly path: string;
  /** The path in messages. */
  readonly displayPath: string;
  readonly before: FileSnapshot;
  readonly after: Buffer;
  /** Offset of the first byte that differs. */
  readonly start: number;
  /** Whether the next run would recognise a write that was cut off. */
  readonly isRecognisable: boolean;
}

/** A file is half-written, or another process has changed it. A second attempt may succeed. */
export class UnstableFileError extends SetupError {}

/** For messages: what the changes do to a file, and the input that asks for them. */
const injection = { action: 'write the debug ID into', input: 'inject' };

/** How long the other process may need to finish writing. */
export const unstableFileDelayMs = 100;

/**
 * Reads a whole file synchronously: most scripts and maps are so small that an asynchronous read takes longer.
 *
 * @throws SetupError when it cannot be read
 */
export function readSnapshot(path: string, workspace: string): FileSnapshot {
  try {
    const file = fs.openSync(path, 'r');
    try {
      // Before the content, so that a write in between shows as another version.
      const version = versionOf(fs.fstatSync(file, { bigint: true }));
      return { bytes: fs.readFileSync(file), version };
    } finally {
      fs.closeSync(file);
    }
  } catch (cause) {
    throw new SetupError(`Could not read ${displayPath(path, workspace)}: ${messageOf(cause)}`, {
      remedy: 'Check that the build has ended before this step starts, and that the runner may read its files.',
      cause,
    });
  }
}

/**
 * Changes files that belong together, in their order.
 *
 * A file is written in place, which keeps its owner, its permissions and the links to it. It is replaced by a new file if
 * a write that was cut off would not be recognised, if it is read-only, or if it has several hard links: the store of a
 * package manager must keep the old content.
 *
 * @throws UnstableFileError when another process has changed a file since it was read; that content is kept
 * @throws SetupError when a file cannot be written; changed files get their old content back
 */
export function changeFiles(changes: readonly PlannedEdit[], purpose = injection): void {
  for (const change of changes) statUnchanged(change, purpose);
  const begun: PlannedEdit[] = [];
  for (const change of changes) {
    const stats = statUnchanged(change, purpose);
    begun.push(change);
    try {
      write(change, stats);
    } catch (cause) {
      const damaged = begun.toReversed().filter((other) => !restore(other));
      throw notWritten(change, damaged, purpose, cause);
    }
  }
}

/**
 * Frees the memory of a large file at once. The garbage collector would do so only after the next file is read, so that two
 * large maps would be in memory instead of one. The bytes must not be used any more.
 */
export function freeMemory(bytes: Uint8Array): void {
  if (bytes.byteLength > largeBytes && bytes.byteLength === bytes.buffer.byteLength) {
    (bytes.buffer as ArrayBuffer).transfer(0);
  }
}

/** Differs once the file has been written to, like that of a snapshot. Undefined if there is no such file. */
export function readVersion(path: string): string | undefined {
  const stats = fs.statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && versionOf(stats);
}

function versionOf({ ino, size, mtimeNs }: fs.BigIntStats): string {
  return `${ino} ${size} ${mtimeNs}`;
}

function statUnchanged({ path, displayPath, before }: PlannedEdit, { action }: typeof injection): fs.BigIntStats {
  const stats = fs.statSync(path, { bigint: true, throwIfNoEntry: false });
  if (stats && versionOf(stats) === before.version) return stats;
  throw new UnstableFileError(`Could not ${action} ${displayPath}: another process has changed the file`, {
    remedy: 'Check that the build has ended before this step starts.',
  });
}

function write({ path, after, start, isRecognisable }: PlannedEdit, stats: fs.BigIntStats): void {
  // Root can open read-only files for writing, so the mode decides.
  const isInPlace = isRecognisable && stats.nlink <= 1n && (stats.mode & 0o222n) !== 0n;
  if (!isInPlace || !overwrite(path, after, start)) replaceFile(path, after, stats);
}

/** Gives a file its old content back. Returns false if that fails. */
function restore({ path, before: { bytes }, start }: PlannedEdit): boolean {
  try {
    if (fs.readFileSync(path).equals(bytes)) return true;
    try {
      restoreInPlace(path, bytes, start);
    } catch {
      replaceFile(path, bytes, fs.statSync(path, { bigint: true }));
    }
    return true;
  } catch {
    return false;
  }
}

function notWritten(
  { displayPath }: PlannedEdit,
  damaged: readonly PlannedEdit[],
  { action, input }: typeof injection,
  cause: unknown,
): SetupError {
  const lost = damaged.map(({ displayPath }) => displayPath).join(', ');
  return new SetupError(`Could not ${action} ${displayPath}: ${messageOf(cause)}`, {
    remedy: lost
      ? `Rebuild ${lost}: the old content could not be restored either.`
      : `Check that the disk has space and that the step may write to the files of sourcemaps, or set ${input} to false.`,
    cause,
  });
}
