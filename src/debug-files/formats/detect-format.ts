import type { BinaryReader } from './binary-reader.ts';
import { readBreakpad, readBreakpadFeatures } from './breakpad.ts';
import { DebugFileError } from './debug-file-error.ts';
import { readElf, readElfFeatures } from './elf.ts';
import type { DebugFormat, DebugImage, Feature, ImageIds } from './image.ts';
import { readFatParts, readMachO, readMachOFeatures } from './mach-o.ts';
import { readPdb, readPdbFeatures } from './pdb.ts';
import { findEmbeddedPdb, readPe, readPeFeatures } from './pe.ts';
import { readPortablePdb } from './portable-pdb.ts';
import { isProguard, readProguard } from './proguard.ts';
import { readSourceBundle } from './source-bundle.ts';
import { readWasm, readWasmFeatures } from './wasm.ts';

/** Enough to detect every format. Mappings need the most: they may start with long comments. */
export const startBytes = 8192;

interface Format {
  readonly name: DebugFormat;
  readonly read: (reader: BinaryReader, fileName: string) => ImageIds;
  readonly readFeatures?: (reader: BinaryReader) => readonly Feature[];
}

const formatsByMagic: readonly (readonly [magic: string, format: Format])[] = [
  ['\x7fELF', { name: 'elf', read: readElf, readFeatures: readElfFeatures }],
  ...['\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe'].map(
    (magic) => [magic, { name: 'macho', read: readMachO, readFeatures: readMachOFeatures }] as const,
  ),
  ['MZ', { name: 'pe', read: readPe, readFeatures: readPeFeatures }],
  ['Microsoft C/C++ MSF 7.00\r\n\x1aDS\0\0\0', { name: 'pdb', read: readPdb, readFeatures: readPdbFeatures }],
  ['BSJB', { name: 'portablepdb', read: readPortablePdb }],
  ['MODULE ', { name: 'breakpad', read: readBreakpad, readFeatures: readBreakpadFeatures }],
  ['SYSB', { name: 'sourcebundle', read: readSourceBundle, readFeatures: () => ['sources'] }],
  ['\0asm', { name: 'wasm', read: readWasm, readFeatures: readWasmFeatures }],
];

export function looksLikeDebugFile(start: Buffer): boolean {
  return isFat(start) || detectFormat(start) !== undefined;
}

/**
 * Reads only headers and tables, except for mappings and Breakpad files. The IDs are those that `sentry-cli debug-files
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
    return pdb ? [image, { ...pdb, format: 'portablepdb', features: undefined, debugId: image.debugId }] : [image];
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
  const { offset, sizeBytes } = reader;
  const ids = format.read(reader, fileName);
  return { format: format.name, offset, sizeBytes, ...ids, features: readFeatures(reader, format) };
}

/** A file whose features cannot be read is sent like any other: they only decide which files need not be sent. */
function readFeatures(reader: BinaryReader, format: Format): readonly Feature[] | undefined {
  try {
    return format.readFeatures?.(reader);
  } catch (error) {
    if (error instanceof DebugFileError) return undefined;
    throw error;
  }
}

function isFat(start: Buffer): boolean {
  return start.length >= 8 && [0xcafebabe, 0xcafebabf].includes(start.readUInt32BE(0));
}

function detectFormat(start: Buffer): Format | undefined {
  const byStart = formatsByMagic.find(([magic]) => start.toString('latin1', 0, magic.length) === magic)?.[1];
  return (
    byStart ??
    (isProguard(start) ? { name: 'proguard', read: readProguard, readFeatures: () => ['mapping'] } : undefined)
  );
}
