import { closeSync, openSync, readSync } from 'node:fs';
import { parse } from 'node:path';
import { BinaryReader } from './formats/binary-reader.ts';
import { readImages } from './formats/detect-format.ts';
import type { DebugImage } from './formats/image.ts';

interface NamedImage extends DebugImage {
  /** The name of the file without its folder. */
  readonly name: string;
}

export interface DebugFile extends NamedImage {
  /** Absolute path of the file, or of the ZIP file that contains it. */
  readonly path: string;
  /** The path in the ZIP file. */
  readonly entry?: string | undefined;
  /** Includes the path in a ZIP file: `build/symbols.zip (lib/app.so)`. */
  readonly displayPath: string;
  /** If the file is to be stored under another ID. */
  readonly debugIdInFile?: string;
}

/** @throws DebugFileError if no image can be stored */
export function readNamedImages(path: string, sizeBytes: number, name: string): readonly NamedImage[] {
  const fd = openSync(path, 'r');
  try {
    const images = readImages(new BinaryReader(fd, 0, sizeBytes), name);
    const pdbName = `${parse(name).name}.pdb`;
    return images.map((image) => ({ ...image, name: image.deflatedBytes === undefined ? name : pdbName }));
  } finally {
    closeSync(fd);
  }
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

/** The path by which Sentry recognizes a mapping and its debug ID. */
export function mappingPath(debugId: string): string {
  return `proguard/${debugId}.txt`;
}

/**
 * Sentry looks for a PDB by the ID in its PE file. The ages may differ: tools that change a PDB later do not update the
 * PE file.
 */
export function usePeDebugIds(files: readonly DebugFile[]): readonly DebugFile[] {
  const peFiles = files.filter(({ format }) => format === 'pe');
  const idByUuid = new Map(peFiles.map(({ debugId }) => [uuidOf(debugId), debugId]));
  return files.map((file) => {
    const debugId = file.format === 'pdb' ? idByUuid.get(uuidOf(file.debugId)) : undefined;
    return debugId === undefined || debugId === file.debugId ? file : { ...file, debugId, debugIdInFile: file.debugId };
  });
}

function uuidOf(debugId: string): string {
  return debugId.slice(0, 36);
}
