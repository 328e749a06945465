import { type BinaryReader, type BinaryView, viewOf } from './binary-reader.ts';
import { DebugFileError } from './debug-file-error.ts';
import { type ElfHeader, type Region, readHeader, readNoteSegments, readSections, type Section } from './elf-tables.ts';
import { type Feature, featuresOf, guidOf, type ImageIds, requireDebugId, uuidOf } from './image.ts';

/** Far more than the notes of real files need. */
const maxNoteBytes = 1024 * 1024;
/** The amount of code that Breakpad hashes if there is no build ID. */
const pageBytes = 4096;

const [programSection, symbolSection, noteSection, emptySection, dynamicSymbolSection] = [1, 2, 7, 8, 11];
const buildIdNote = 3;

/**
 * The build ID is the code ID, and its first 16 bytes are the debug ID. Without a build ID, the debug ID is a hash of
 * the first page of code, as in Breakpad.
 */
export function readElf(reader: BinaryReader): ImageIds {
  const header = readHeader(reader);
  const sections = readSections(reader, header);
  const buildId =
    findBuildId(reader, readNoteSegments(reader, header), header) ??
    findBuildId(
      reader,
      sections.filter(({ type, name }) => type === noteSection && name === '.note.gnu.build-id'),
      header,
    );
  const debugId = buildId ? toDebugId(buildId, header) : hashCode(reader, sections, header);
  return requireDebugId(
    debugId === undefined ? undefined : { debugId, codeId: buildId?.toString('hex') },
    'is an ELF file without a build ID; link it with --build-id',
  );
}

/** `objcopy --only-keep-debug` keeps the headers of sections whose content it removes. */
export function readElfFeatures(reader: BinaryReader): readonly Feature[] {
  const sections = readSections(reader, readHeader(reader)).filter(
    ({ type, offset }) => type !== emptySection && offset,
  );
  const hasSection = (name: RegExp) => sections.some((section) => name.test(section.name));
  const hasSymbols = sections.some(
    ({ type, sizeBytes }) => (type === symbolSection || type === dynamicSymbolSection) && sizeBytes > 0,
  );
  return featuresOf({
    debug: hasSection(/^\.z?debug_info$/),
    symtab: hasSymbols,
    unwind: hasSection(/^\.(eh_frame|z?debug_frame)$/),
  });
}

/** The first note of the type NT_GNU_BUILD_ID. Unreadable notes are skipped, as by Sentry. */
function findBuildId(
  reader: BinaryReader,
  regions: readonly Region[],
  { isLittleEndian }: ElfHeader,
): Buffer | undefined {
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

function hashCode(reader: BinaryReader, sections: readonly Section[], header: ElfHeader): string | undefined {
  const code = sections.find(({ name, type, offset }) => name === '.text' && type === programSection && offset > 0);
  if (!code) return undefined;
  const hash = Buffer.alloc(16);
  for (const [at, byte] of reader.read(code.offset, Math.min(code.sizeBytes, pageBytes)).entries()) {
    hash[at % 16] = (hash[at % 16] ?? 0) ^ byte;
  }
  return toDebugId(hash, header);
}

function toDebugId(id: Buffer, { isLittleEndian }: ElfHeader): string {
  const bytes = Buffer.alloc(16);
  id.copy(bytes);
  return isLittleEndian ? guidOf(bytes) : uuidOf(bytes);
}
