import { type BinaryReader, type BinaryView, viewOf } from './binary-reader.ts';
import { DebugFileError, malformed } from './debug-file-error.ts';
import { guidOf, type ImageIds, requireDebugId, uuidOf } from './image.ts';

/** Far more than the notes of real files need. */
const maxNoteBytes = 1024 * 1024;
/** The amount of code that Breakpad hashes if there is no build ID. */
const pageBytes = 4096;

const [noteSegment, programSection, noteSection, buildIdNote, extendedIndex] = [4, 1, 7, 3, 0xffff];

interface Region {
  readonly offset: number;
  readonly sizeBytes: number;
  readonly alignment: number;
}

interface Section extends Region {
  readonly name: string;
  readonly type: number;
}

/** Class and byte order (https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html). */
interface Layout {
  readonly is64: boolean;
  readonly isLittleEndian: boolean;
}

/**
 * The build ID is the code ID, and its first 16 bytes are the debug ID. Without a build ID, the debug ID is a hash of
 * the first page of code, as in Breakpad.
 */
export function readElf(reader: BinaryReader): ImageIds {
  const [, , , , fileClass, byteOrder] = reader.read(0, 16);
  if ((fileClass !== 1 && fileClass !== 2) || (byteOrder !== 1 && byteOrder !== 2)) {
    throw malformed('its ELF header has an unknown class or byte order');
  }
  const layout: Layout = { is64: fileClass === 2, isLittleEndian: byteOrder === 1 };
  const header = reader.view(0, layout.is64 ? 64 : 52, layout.isLittleEndian);
  const sections = readSections(reader, header, layout);
  const buildId =
    findBuildId(reader, readNoteSegments(reader, header, layout), layout) ??
    findBuildId(
      reader,
      sections.filter(({ type, name }) => type === noteSection && name === '.note.gnu.build-id'),
      layout,
    );
  const debugId = buildId ? toDebugId(buildId, layout) : hashCode(reader, sections, layout);
  return requireDebugId(
    debugId === undefined ? undefined : { debugId, codeId: buildId?.toString('hex') },
    'is an ELF file without a build ID; link it with --build-id',
  );
}

function readNoteSegments(
  reader: BinaryReader,
  header: BinaryView,
  { is64, isLittleEndian }: Layout,
): readonly Region[] {
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

function readSections(reader: BinaryReader, header: BinaryView, { is64, isLittleEndian }: Layout): readonly Section[] {
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

/** The first note of the type NT_GNU_BUILD_ID. Unreadable notes are skipped, as by Sentry. */
function findBuildId(reader: BinaryReader, regions: readonly Region[], { isLittleEndian }: Layout): Buffer | undefined {
  for (const { offset, sizeBytes, alignment } of regions) {
    try {
      const notes = viewOf(reader.read(offset, Math.min(sizeBytes, maxNoteBytes)), isLittleEndian);
      const buildId = findNote(notes, alignment === 8 ? 8 : 4);
      if (buildId?.length) return buildId;
    } catch (error) {
      if (!(error instanceof DebugFileError)) throw error;
    }
  }
  return undefined;
}

function findNote(notes: BinaryView, alignment: number): Buffer | undefined {
  const align = (at: number) => Math.ceil(at / alignment) * alignment;
  for (let at = 0; at + 12 <= notes.bytes.length; ) {
    const content = align(at + 12 + notes.u32(at));
    const end = content + notes.u32(at + 4);
    if (end > notes.bytes.length) return undefined;
    if (notes.u32(at + 8) === buildIdNote) return notes.bytes.subarray(content, end);
    at = align(end);
  }
  return undefined;
}

function hashCode(reader: BinaryReader, sections: readonly Section[], layout: Layout): string | undefined {
  const code = sections.find(({ name, type, offset }) => name === '.text' && type === programSection && offset > 0);
  if (!code) return undefined;
  const hash = Buffer.alloc(16);
  for (const [at, byte] of reader.read(code.offset, Math.min(code.sizeBytes, pageBytes)).entries()) {
    hash[at % 16] = (hash[at % 16] ?? 0) ^ byte;
  }
  return toDebugId(hash, layout);
}

function toDebugId(id: Buffer, { isLittleEndian }: Layout): string {
  const bytes = Buffer.alloc(16);
  id.copy(bytes);
  return isLittleEndian ? guidOf(bytes) : uuidOf(bytes);
}
