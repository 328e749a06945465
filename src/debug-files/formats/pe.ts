import type { BinaryReader, BinaryView } from './binary-reader.ts';
import { malformed } from './debug-file-error.ts';
import { debugIdOf, type Feature, featuresOf, guidOf, type ImageIds, requireDebugId } from './image.ts';

const entryBytes = 28;
const embeddedHeadBytes = 8;
const [codeView, embeddedPdb, portableMinor] = [2, 17, 0x504d];
const [exportDirectory, exceptionDirectory, debugDirectory] = [0, 3, 6];
const [sectionHeaderBytes, symbolBytes] = [40, 18];
/** The smallest entry of the exception directory. */
const exceptionBytes = 8;
const dwarfSection = '.debug_info';

interface PeImage {
  /** Time stamp and size of the loaded image. */
  readonly codeId: string;
  readonly entries: BinaryView;
}

/**
 * https://learn.microsoft.com/windows/win32/debug/pe-format. The debug ID is that of its PDB, from the CodeView record;
 * the code ID consists of the time stamp and the size of the image.
 */
export function readPe(reader: BinaryReader): ImageIds {
  const image = readImage(reader);
  const debugId = image && findDebugId(reader, image.entries);
  return requireDebugId(
    debugId === undefined ? undefined : { debugId, codeId: image?.codeId },
    'is a PE file without a reference to a PDB; link it with /DEBUG or --build-id',
  );
}

/** Only some compilers other than Microsoft's put debug information into the file itself. */
export function readPeFeatures(reader: BinaryReader): readonly Feature[] {
  const headers = readHeaders(reader);
  const exports = findDirectory(headers, exportDirectory);
  return featuresOf({
    debug: hasDwarf(reader, headers),
    symtab: exports !== undefined && reader.view(exports.offset, 40).u32(24) > 0,
    unwind: (findDirectory(headers, exceptionDirectory)?.sizeBytes ?? 0) >= exceptionBytes,
  });
}

/** Names with more than eight characters are in the string table, after the symbols: `/4` is at its fourth byte. */
function hasDwarf(reader: BinaryReader, { coff, sections }: PeHeaders): boolean {
  const strings = coff.u32(12) + coff.u32(16) * symbolBytes;
  for (let at = 0; at < sections.bytes.length; at += sectionHeaderBytes) {
    const [, position] = /^\/(\d+)/.exec(sections.bytes.toString('latin1', at, at + 8)) ?? [];
    if (position === undefined) continue;
    const name = reader.readUpTo(strings + Number(position), dwarfSection.length + 1).toString('latin1');
    if (name === `${dwarfSection}\0`) return true;
  }
  return false;
}

interface EmbeddedPdb {
  readonly offset: number;
  readonly deflatedBytes: number;
  /** Of the decompressed PDB, according to the PE file. */
  readonly sizeBytes: number;
}

/** Entry type 17 in https://github.com/dotnet/runtime/blob/main/docs/design/specs/PE-COFF.md */
export function findEmbeddedPdb(reader: BinaryReader): EmbeddedPdb | undefined {
  const { entries } = readImage(reader) ?? {};
  if (!entries) return undefined;
  for (let at = 0; at < entries.bytes.length; at += entryBytes) {
    const [size, offset] = [entries.u32(at + 16), entries.u32(at + 24)];
    if (entries.u32(at + 12) !== embeddedPdb || size <= embeddedHeadBytes) continue;
    const { offset: contentOffset, sizeBytes: deflatedBytes } = reader.slice(
      offset + embeddedHeadBytes,
      size - embeddedHeadBytes,
    );
    const head = reader.view(offset, embeddedHeadBytes);
    if (head.bytes.toString('latin1', 0, 4) !== 'MPDB') throw malformed('its embedded PDB has no MPDB signature');
    return { offset: contentOffset, deflatedBytes, sizeBytes: head.u32(4) };
  }
  return undefined;
}

function readImage(reader: BinaryReader): PeImage | undefined {
  const headers = readHeaders(reader);
  const directory = findDirectory(headers, debugDirectory);
  if (!directory) return undefined;
  const { coff, optional } = headers;
  const codeId = coff.u32(8).toString(16).padStart(8, '0') + optional.u32(56).toString(16);
  return { codeId, entries: reader.view(directory.offset, directory.sizeBytes - (directory.sizeBytes % entryBytes)) };
}

interface PeHeaders {
  readonly coff: BinaryView;
  readonly optional: BinaryView;
  readonly sections: BinaryView;
}

function readHeaders(reader: BinaryReader): PeHeaders {
  const start = reader.view(0, 64).u32(0x3c);
  const coff = reader.view(start, 24);
  if (coff.u32(0) !== 0x4550) throw malformed('it has no PE header');
  const optional = reader.view(start + 24, coff.u16(20));
  return { coff, optional, sections: reader.view(start + 24 + coff.u16(20), coff.u16(6) * sectionHeaderBytes) };
}

interface Directory {
  readonly offset: number;
  readonly sizeBytes: number;
}

function findDirectory({ optional, sections }: PeHeaders, index: number): Directory | undefined {
  const is64 = optional.bytes.length >= 2 && optional.u16(0) === 0x20b;
  const start = is64 ? 112 : 96;
  const at = start + index * 8;
  if (optional.bytes.length < at + 8 || optional.u32(start - 4) <= index) return undefined;
  const address = optional.u32(at);
  const offset = fileOffset(address, sections);
  return address === 0 || offset === undefined ? undefined : { offset, sizeBytes: optional.u32(at + 4) };
}

/** The position in the file of an address in the loaded image. */
function fileOffset(address: number, sections: BinaryView): number | undefined {
  for (let at = 0; at < sections.bytes.length; at += sectionHeaderBytes) {
    const from = address - sections.u32(at + 12);
    if (from >= 0 && from < Math.max(sections.u32(at + 8), sections.u32(at + 16))) return sections.u32(at + 20) + from;
  }
  return undefined;
}

/** The first CodeView record of the kind `RSDS`. For a portable PDB, the time stamp replaces the age. */
function findDebugId(reader: BinaryReader, entries: BinaryView): string | undefined {
  for (let at = 0; at < entries.bytes.length; at += entryBytes) {
    if (entries.u32(at + 12) !== codeView || entries.u32(at + 16) < 24) continue;
    const record = reader.view(entries.u32(at + 24), 24);
    if (record.bytes.toString('latin1', 0, 4) !== 'RSDS') continue;
    const age = entries.u16(at + 10) === portableMinor ? entries.u32(at + 4) : record.u32(20);
    return debugIdOf(guidOf(record.bytes.subarray(4, 20)), age);
  }
  return undefined;
}
