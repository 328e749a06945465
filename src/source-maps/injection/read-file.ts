import { type BigIntStats, closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { messageOf, SetupError } from '../../errors.ts';

/** From this size on the memory of a file is released as soon as it is no longer needed. */
const largeBytes = 1024 * 1024;

/** The content of a file at one moment. */
export interface FileSnapshot {
  readonly bytes: Buffer<ArrayBuffer>;
  /** Differs once the file has been written to. */
  readonly version: string;
}

/**
 * Reads a whole file synchronously: most scripts and maps are so small that an asynchronous read takes longer.
 *
 * @throws SetupError when it cannot be read
 */
export function readSnapshot(path: string): FileSnapshot {
  try {
    const file = openSync(path, 'r');
    try {
      // Before the content, so that a write in between shows as another version.
      const version = versionOf(fstatSync(file, { bigint: true }));
      return { bytes: readFileSync(file), version };
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    const remedy = 'Check that the build has ended before this step starts, and that the runner may read its files.';
    throw new SetupError(`${path} could not be read: ${messageOf(cause)}`, { remedy, cause });
  }
}

export function versionOf({ ino, size, mtimeNs }: Pick<BigIntStats, 'ino' | 'size' | 'mtimeNs'>): string {
  return `${ino} ${size} ${mtimeNs}`;
}

/**
 * Frees the memory of a large file at once. The garbage collector would do so only after the next file is read, so that two
 * large maps would be in memory instead of one. The bytes must not be used any more.
 */
export function release(bytes: Uint8Array): void {
  if (bytes.byteLength > largeBytes && bytes.byteLength === bytes.buffer.byteLength) {
    (bytes.buffer as ArrayBuffer).transfer(0);
  }
}
