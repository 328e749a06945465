import { type Bytes, type Header, headerOf } from './bytes.ts';
import { guidOf, type ImageIds, requireId, uuidOf } from './image.ts';
import { damaged, UnfitFile } from './unfit.ts';

/** Notes are short; whoever has more of them has no build ID behind them. */
const mostNoteBytes = 1024 * 1024;
/** As much of the code as Breakpad hashes where there is no build ID. */
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

/** The class and the byte order of a file, and what follows from them (https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html). */
interface Layout {
  readonly is64: boolean;
  readonly isLittleEndian: boolean;
}

/**
 * Reads the IDs of an ELF file. The build ID is the code ID, and its first 16 bytes are the debug ID. Where the linker has
 * made none, the debug ID is a sum of the first page of code, as with Breakpad.
 */
export function readElf(bytes: Bytes): ImageIds {
  const [, , , , fileClass, byteOrder] = bytes.read(0, 16);
  if ((fileClass !== 1 && fileClass !== 2) || (byteOrder !== 1 && byteOrder !== 2)) {
    throw damaged('its ELF header names no class or byte order that there is');
  }
  const layout: Layout = { is64: fileClass === 2, isLittleEndian: byteOrder === 1 };
  const header = bytes.header(0, layout.is64 ? 64 : 52, layout.isLittleEndian);
  const sections = readSections(bytes, header, layout);
  const buildId =
    findBuildId(bytes, readNoteSegments(bytes, header, layout), layout) ??
    findBuildId(
      bytes,
      sections.filter(({ type, name }) => type === noteSection && name === '.note.gnu.build-id'),
      layout,
    );
  const debugId = buildId ? toDebugId(buildId, layout) : codeSum(bytes, sections, layout);
  return requireId(
    debugId === undefined ? undefined : { debugId, codeId: buildId?.toString('hex') },
    'is an ELF file without a build ID; link it with --build-id',
  );
}

function readNoteSegments(bytes: Bytes, header: Header, { is64, isLittleEndian }: Layout): readonly Region[] {
  const start = is64 ? header.u64(32) : header.u32(28);
  const [entryBytes, count] = is64 ? [header.u16(54), header.u16(56)] : [header.u16(42), header.u16(44)];
  if (start === 0 || count === 0) return [];
  if (entryBytes < (is64 ? 56 : 32)) throw damaged(`its program headers have ${entryBytes} bytes each`);
  const table = bytes.header(start, entryBytes * count, isLittleEndian);
  return starts(count, entryBytes)
    .filter((at) => table.u32(at) === noteSegment)
    .map((at) =>
      is64
        ? { offset: table.u64(at + 8), sizeBytes: table.u64(at + 32), alignment: table.u64(at + 48) }
        : { offset: table.u32(at + 4), sizeBytes: table.u32(at + 16), alignment: table.u32(at + 28) },
    );
}

function readSections(bytes: Bytes, header: Header, { is64, isLittleEndian }: Layout): readonly Section[] {
  const start = is64 ? header.u64(40) : header.u32(32);
  if (start === 0) return [];
  const [entryBytes, shortCount, shortNames] = [58, 60, 62].map((at) => header.u16(is64 ? at : at - 12));
  const least = is64 ? 64 : 40;
  if (entryBytes === undefined || entryBytes < least)
    throw damaged(`its section headers have ${entryBytes} bytes each`);
  // What does not fit into 16 bits stands in the first section, which is none.
  const first = bytes.header(start, least, isLittleEndian);
  const count = shortCount || (is64 ? first.u64(32) : first.u32(20));
  const table = bytes.header(start, entryBytes * count, isLittleEndian);
  const region = (at: number) =>
    is64
      ? { offset: table.u64(at + 24), sizeBytes: table.u64(at + 32), alignment: table.u64(at + 48) }
      : { offset: table.u32(at + 16), sizeBytes: table.u32(at + 20), alignment: table.u32(at + 32) };
  const namesIndex = shortNames === extendedIndex ? first.u32(is64 ? 40 : 24) : (shortNames ?? 0);
  if (namesIndex >= count) throw damaged(`it has ${count} sections, and their names in section ${namesIndex}`);
  const namesRegion = region(entryBytes * namesIndex);
  const names = namesIndex === 0 ? Buffer.alloc(0) : bytes.read(namesRegion.offset, namesRegion.sizeBytes);
  return starts(count, entryBytes).map((at) => ({
    ...region(at),
    type: table.u32(at + 4),
    name: textAt(names, table.u32(at)),
  }));
}

function starts(count: number, entryBytes: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index * entryBytes);
}

function textAt(names: Buffer, at: number): string {
  const end = names.indexOf(0, at);
  return names.toString('latin1', at, end < 0 ? names.length : end);
}

/** The first note of the type NT_GNU_BUILD_ID. Notes that cannot be read are passed over, as Sentry does it. */
function findBuildId(bytes: Bytes, regions: readonly Region[], { isLittleEndian }: Layout): Buffer | undefined {
  for (const { offset, sizeBytes, alignment } of regions) {
    try {
      const notes = headerOf(bytes.read(offset, Math.min(sizeBytes, mostNoteBytes)), isLittleEndian);
      const buildId = findNote(notes, alignment === 8 ? 8 : 4);
      if (buildId?.length) return buildId;
    } catch (error) {
      if (!(error instanceof UnfitFile)) throw error;
    }
  }
  return undefined;
}

function findNote(notes: Header, alignment: number): Buffer | undefined {
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

function codeSum(bytes: Bytes, sections: readonly Section[], layout: Layout): string | undefined {
  const code = sections.find(({ name, type, offset }) => name === '.text' && type === programSection && offset > 0);
  if (!code) return undefined;
  const sum = Buffer.alloc(16);
  for (const [at, byte] of bytes.read(code.offset, Math.min(code.sizeBytes, pageBytes)).entries()) {
    sum[at % 16] = (sum[at % 16] ?? 0) ^ byte;
  }
  return toDebugId(sum, layout);
}

function toDebugId(id: Buffer, { isLittleEndian }: Layout): string {
  const sixteen = Buffer.alloc(16);
  id.copy(sixteen);
  return isLittleEndian ? guidOf(sixteen) : uuidOf(sixteen);
}
