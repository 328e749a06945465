import * as fs from 'node:fs';
import { messageOf, SetupError } from '../../errors.ts';
import { type FileSnapshot, versionOf } from './read-file.ts';
import { overwrite, replaceFile, restoreInPlace } from './write-file.ts';

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
  if (!isInPlace || !overwrite(path, after, start)) replaceFile(path, after, stats);
}

/** Gives a file its old content back. Returns false where that fails. */
function restore({ path, before: { bytes }, start }: FileChange): boolean {
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

function notWritten({ shownPath }: FileChange, damaged: readonly FileChange[], cause: unknown): SetupError {
  const lost = damaged.map(({ shownPath }) => shownPath).join(', ');
  return new SetupError(`Could not write the debug ID into ${shownPath}: ${messageOf(cause)}`, {
    remedy: lost
      ? `The old content could not be restored either: rebuild ${lost}.`
      : 'Check that the disk has space and that the step may write to the files of sourcemaps, or set inject to false.',
    cause,
  });
}
