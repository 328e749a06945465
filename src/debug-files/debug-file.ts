import { closeSync, openSync, readSync } from 'node:fs';
import { parse } from 'node:path';
import { Bytes } from './formats/bytes.ts';
import type { DebugImage } from './formats/image.ts';
import { readImages } from './formats/recognise.ts';

interface NamedImage extends DebugImage {
  /** What Sentry calls it: the file's name without its folder. */
  readonly name: string;
}

/** An image, and where it is on this machine. */
export interface DebugFile extends NamedImage {
  /** Absolute; where the image is in a ZIP file, that of the ZIP file. */
  readonly path: string;
  /** The path in the ZIP file. */
  readonly entry?: string | undefined;
  /** The ID that its content tells, where it is to be found by another one. */
  readonly ownDebugId?: string;
}

/** Where it comes from, for people. */
export function originOf({ path, entry }: Pick<DebugFile, 'path' | 'entry'>): string {
  return entry === undefined ? path : `${path} (${entry})`;
}

/**
 * Reads what images a file holds.
 *
 * @param name of the file; it helps a mapping to its ID
 * @throws UnfitFile when none can be stored
 */
export function readImagesOf(path: string, sizeBytes: number, name: string): readonly NamedImage[] {
  const fd = openSync(path, 'r');
  try {
    const images = readImages(new Bytes(fd, 0, sizeBytes), name);
    return images.map((image) => ({ ...image, name: image.deflatedBytes === undefined ? name : pdbOf(name) }));
  } finally {
    closeSync(fd);
  }
}

/** The name of the PDB of a program. */
function pdbOf(name: string): string {
  return `${parse(name).name}.pdb`;
}

export function isZipFile(path: string): boolean {
  const fd = openSync(path, 'r');
  try {
    const start = Buffer.alloc(4);
    readSync(fd, start);
    return start.toString('latin1') === 'PK\x03\x04';
  } finally {
    closeSync(fd);
  }
}

/**
 * A PDB is looked for by the ID in its PE file, whose age may be another one: tools that change the PDB afterwards do not
 * tell the PE file. Where both go along, the PE file is right.
 */
export function withAgesOfPe(files: readonly DebugFile[]): readonly DebugFile[] {
  const byUuid = new Map(
    files.filter(({ format }) => format === 'pe').map(({ debugId }) => [uuidOf(debugId), debugId]),
  );
  return files.map((file) => {
    const debugId = file.format === 'pdb' ? byUuid.get(uuidOf(file.debugId)) : undefined;
    return debugId === undefined || debugId === file.debugId ? file : { ...file, debugId, ownDebugId: file.debugId };
  });
}

function uuidOf(debugId: string): string {
  return debugId.slice(0, 36);
}
