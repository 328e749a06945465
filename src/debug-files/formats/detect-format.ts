import type { BinaryReader } from './binary-reader.ts';
import { readBreakpad } from './breakpad.ts';
import { DebugFileError } from './debug-file-error.ts';
import { readElf } from './elf.ts';
import type { DebugFormat, DebugImage, ImageIds } from './image.ts';
import { readFatParts, readMachO } from './mach-o.ts';
import { readPdb } from './pdb.ts';
import { findEmbeddedPdb, readPe } from './pe.ts';
import { readPortablePdb } from './portable-pdb.ts';
import { isProguard, readProguard } from './proguard.ts';
import { readWasm } from './wasm.ts';

/** Enough to detect every format. Mappings need the most: they may start with long comments. */
export const startBytes = 8192;

interface Format {
  readonly name: DebugFormat;
  readonly read: (reader: BinaryReader, fileName: string) => ImageIds;
}

const formatsByMagic: readonly (readonly [magic: string, format: Format])[] = [
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

export function looksLikeDebugFile(start: Buffer): boolean {
  return isFat(start) || detectFormat(start) !== undefined;
}

/**
 * Except for mappings, reads only a few hundred bytes at known places. The IDs are those that `sentry-cli debug-files
 * check` shows. Parts of a fat file that Sentry cannot use are skipped.
 *
 * @param fileName that of a mapping may contain its debug ID
 * @throws DebugFileError if no image can be stored
 */
export function readImages(reader: BinaryReader, fileName: string): readonly DebugImage[] {
  const start = reader.readUpTo(0, startBytes);
  const parts = isFat(start) ? readFatParts(reader) : undefined;
  if (!parts) {
    const image = readImage(reader, start, fileName);
    const pdb = image.format === 'pe' ? findEmbeddedPdb(reader) : undefined;
    return pdb ? [image, { ...pdb, format: 'portablepdb', debugId: image.debugId }] : [image];
  }
  const images = parts.flatMap((part) => {
    try {
      return [readImage(part, part.readUpTo(0, startBytes), fileName)];
    } catch (error) {
      if (error instanceof DebugFileError && error.reason !== 'malformed') return [];
      throw error;
    }
  });
  if (images.length === 0) throw new DebugFileError('no-debug-id', 'is a fat Mach-O file without a UUID in any part');
  return images;
}

function readImage(reader: BinaryReader, start: Buffer, fileName: string): DebugImage {
  const format = detectFormat(start);
  if (!format) throw new DebugFileError('unsupported', 'is not a debug information file that Sentry can read');
  return { format: format.name, offset: reader.offset, sizeBytes: reader.sizeBytes, ...format.read(reader, fileName) };
}

function isFat(start: Buffer): boolean {
  return start.length >= 8 && [0xcafebabe, 0xcafebabf].includes(start.readUInt32BE(0));
}

function detectFormat(start: Buffer): Format | undefined {
  const byStart = formatsByMagic.find(([magic]) => start.toString('latin1', 0, magic.length) === magic)?.[1];
  return byStart ?? (isProguard(start) ? { name: 'proguard', read: readProguard } : undefined);
}
