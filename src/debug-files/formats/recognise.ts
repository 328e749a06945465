import { readBreakpad } from './breakpad.ts';
import type { Bytes } from './bytes.ts';
import { readElf } from './elf.ts';
import type { DebugFormat, DebugImage, ImageIds } from './image.ts';
import { readFatParts, readMachO } from './mach-o.ts';
import { readPdb } from './pdb.ts';
import { findEmbeddedPdb, readPe } from './pe.ts';
import { readPortablePdb } from './portable-pdb.ts';
import { isProguard, readProguard } from './proguard.ts';
import { UnfitFile } from './unfit.ts';
import { readWasm } from './wasm.ts';

/** Enough to tell the formats apart; the comments at the head of a mapping are the longest. */
export const startBytes = 8192;

interface Format {
  readonly name: DebugFormat;
  readonly read: (bytes: Bytes, fileName: string) => ImageIds;
}

const byMagic: readonly (readonly [start: string, format: Format])[] = [
  ['\x7fELF', { name: 'elf', read: readElf }],
  ...['\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe'].map(
    (magic) => [magic, { name: 'macho', read: readMachO }] as const,
  ),
  ['MZ', { name: 'pe', read: readPe }],
  ['Microsoft C/C++ MSF 7.00\r\n\x1aDS\0\0\0', { name: 'pdb', read: readPdb }],
  ['BSJB', { name: 'portablepdb', read: readPortablePdb }],
  ['MODULE ', { name: 'breakpad', read: readBreakpad }],
  ['\0asm', { name: 'wasm', read: readWasm }],
];

/** Whether a file that begins like this may be a debug information file. */
export function isPromising(start: Buffer): boolean {
  return isFat(start) || formatOf(start) !== undefined;
}

/**
 * Reads what images a debug information file holds. Its content says what it is; the name only helps a mapping to its ID.
 * Of a fat file, the parts that Sentry can do nothing with are left out; a PDB inside a PE file is an image of its own.
 *
 * @throws UnfitFile when none can be stored
 */
export function readImages(bytes: Bytes, fileName: string): readonly DebugImage[] {
  const start = bytes.readUpTo(0, startBytes);
  const parts = isFat(start) ? readFatParts(bytes) : undefined;
  if (!parts) {
    const image = readImage(bytes, start, fileName);
    const pdb = image.format === 'pe' ? findEmbeddedPdb(bytes) : undefined;
    // It has the ID by which the PE file names it.
    return pdb ? [image, { ...pdb, format: 'portablepdb', debugId: image.debugId }] : [image];
  }
  const images = parts.flatMap((part) => {
    try {
      return [readImage(part, part.readUpTo(0, startBytes), fileName)];
    } catch (error) {
      if (error instanceof UnfitFile && error.why !== 'damaged') return [];
      throw error;
    }
  });
  if (images.length === 0) throw new UnfitFile('anonymous', 'is a fat Mach-O file, no part of which has a UUID');
  return images;
}

function readImage(bytes: Bytes, start: Buffer, fileName: string): DebugImage {
  const format = formatOf(start);
  if (!format) throw new UnfitFile('unknown', 'is no debug information file that Sentry can read');
  return { format: format.name, offset: bytes.offset, sizeBytes: bytes.sizeBytes, ...format.read(bytes, fileName) };
}

function isFat(start: Buffer): boolean {
  return start.length >= 8 && [0xcafebabe, 0xcafebabf].includes(start.readUInt32BE(0));
}

function formatOf(start: Buffer): Format | undefined {
  const found = byMagic.find(([magic]) => start.toString('latin1', 0, magic.length) === magic)?.[1];
  return found ?? (isProguard(start) ? { name: 'proguard', read: readProguard } : undefined);
}
