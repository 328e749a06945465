import type { BinaryReader, BinaryView } from './binary-reader.ts';
import { malformed } from './debug-file-error.ts';

const [noteSegment, extendedIndex] = [4, 0xffff];

export interface Region {
  readonly offset: number;
  readonly sizeBytes: number;
  readonly alignment: number;
}

export interface Section extends Region {
  readonly name: string;
  readonly type: number;
}

/** https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html */
export interface ElfHeader {
  readonly header: BinaryView;
  readonly is64: boolean;
  readonly isLittleEndian: boolean;
}

export function readHeader(reader: BinaryReader): ElfHeader {
  const [, , , , fileClass, byteOrder] = reader.read(0, 16);
  if ((fileClass !== 1 && fileClass !== 2) || (byteOrder !== 1 && byteOrder !== 2)) {
    throw malformed('its ELF header has an unknown class or byte order');
  }
  const [is64, isLittleEndian] = [fileClass === 2, byteOrder === 1];
  return { header: reader.view(0, is64 ? 64 : 52, isLittleEndian), is64, isLittleEndian };
}

export function readNoteSegments(reader: BinaryReader, { header, is64, isLittleEndian }: ElfHeader): readonly Region[] {
  const start = is64 ? header.u64(32) : header.u32(28);
  const [entryBytes, count] = is64 ? [header.u16(54), header.u16(56)] : [header.u16(42), header.u16(44)];
  if (start === 0 || count === 0) return [];
  if (entryBytes < (is64 ? 56 : 32)) throw malformed(`its program headers have ${entryBytes} bytes each`);
  const table = reader.view(start, entryBytes * count, isLittleEndian);
  return entryOffsets(count, entryBytes)
    .filter((at) => table.u32(at) === noteSegment)
    .map((at) =>
      is64
        ? { offset: table.u64(at + 8), sizeBytes: table.u64(at + 32), alignment: table.u64(at + 48) }
        : { offset: table.u32(at + 4), sizeBytes: table.u32(at + 16), alignment: table.u32(at + 28) },
    );
}

export function readSections(reader: BinaryReader, { header, is64, isLittleEndian }: ElfHeader): readonly Section[] {
  const start = is64 ? header.u64(40) : header.u32(32);
  if (start === 0) return [];
  const [entryBytes, shortCount, shortNames] = [58, 60, 62].map((at) => header.u16(is64 ? at : at - 12));
  const minBytes = is64 ? 64 : 40;
  if (!entryBytes || entryBytes < minBytes) throw malformed(`its section headers have ${entryBytes} bytes each`);
  // The first entry is not a section: it holds numbers that do not fit into 16 bits.
  const first = reader.view(start, minBytes, isLittleEndian);
  const count = shortCount || (is64 ? first.u64(32) : first.u32(20));
  const table = reader.view(start, entryBytes * count, isLittleEndian);
  const region = (at: number) =>
    is64
      ? { offset: table.u64(at + 24), sizeBytes: table.u64(at + 32), alignment: table.u64(at + 48) }
      : { offset: table.u32(at + 16), sizeBytes: table.u32(at + 20), alignment: table.u32(at + 32) };
  const namesIndex = shortNames === extendedIndex ? first.u32(is64 ? 40 : 24) : (shortNames ?? 0);
  if (namesIndex >= count) throw malformed(`it has ${count} sections, but their names are in section ${namesIndex}`);
  const namesRegion = region(entryBytes * namesIndex);
  const names = namesIndex === 0 ? Buffer.alloc(0) : reader.read(namesRegion.offset, namesRegion.sizeBytes);
  return entryOffsets(count, entryBytes).map((at) => ({
    ...region(at),
    type: table.u32(at + 4),
    name: textAt(names, table.u32(at)),
  }));
}

function entryOffsets(count: number, entryBytes: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index * entryBytes);
}

function textAt(names: Buffer, at: number): string {
  const end = names.indexOf(0, at);
  return names.toString('latin1', at, end < 0 ? names.length : end);
}
