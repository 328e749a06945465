import { type BinaryReader, type BinaryView, viewOf } from './binary-reader.ts';
import { malformed } from './debug-file-error.ts';
import { type Feature, featuresOf, type ImageIds, requireDebugId, uuidOf } from './image.ts';

const [symtabCommand, uuidCommand] = [2, 0x1b];
/** Sizes of the command and of each section header, and the position of the offset in it, for 32 and 64 bits. */
const segments: Readonly<Record<number, readonly [commandBytes: number, sectionBytes: number, offsetAt: number]>> = {
  1: [56, 68, 40],
  25: [72, 80, 48],
};
/** Java classes have the same magic, followed by a version from here on. No fat file has as many parts. */
const minJavaVersion = 0x2b;
const missingUuid = 'is a Mach-O file without a UUID; link it without -no_uuid';

/** The UUID is both the debug ID and the code ID. */
export function readMachO(reader: BinaryReader): ImageIds {
  for (const command of loadCommands(reader)) {
    if (command.u32(0) !== uuidCommand || command.bytes.length < 24) continue;
    const uuid = command.bytes.subarray(8, 24);
    return requireDebugId({ debugId: uuidOf(uuid), codeId: uuid.toString('hex') }, missingUuid);
  }
  return requireDebugId(undefined, missingUuid);
}

/** A dSYM may contain the `__eh_frame` of its binary, but never the compact unwind information, which covers more. */
export function readMachOFeatures(reader: BinaryReader): readonly Feature[] {
  const commands = [...loadCommands(reader)];
  const sections = new Set(commands.flatMap(readSectionNames));
  const hasCompactUnwind = sections.has('__unwind_info');
  return featuresOf({
    debug: sections.has('__debug_info'),
    symtab: commands.some((command) => command.u32(0) === symtabCommand),
    unwind: hasCompactUnwind || sections.has('__eh_frame') || sections.has('__debug_frame'),
    'compact unwind': hasCompactUnwind,
  });
}

/** dsymutil keeps the headers of sections whose content it leaves out, with the offset 0. */
function readSectionNames(command: BinaryView): readonly string[] {
  const [commandBytes, sectionBytes, offsetAt] = segments[command.u32(0)] ?? [];
  if (!commandBytes || !sectionBytes || !offsetAt) return [];
  const names: string[] = [];
  for (let at = commandBytes; at + sectionBytes <= command.bytes.length; at += sectionBytes) {
    if (command.u32(at + offsetAt) > 0) names.push(command.bytes.toString('latin1', at, at + 16).replace(/\0.*/s, ''));
  }
  return names;
}

function* loadCommands(reader: BinaryReader): Generator<BinaryView> {
  const magic = reader.read(0, 4).readUInt32BE(0);
  const isLittleEndian = magic === 0xcefaedfe || magic === 0xcffaedfe;
  const is64 = magic === 0xfeedfacf || magic === 0xcffaedfe;
  const headerBytes = is64 ? 32 : 28;
  const header = reader.view(0, headerBytes, isLittleEndian);
  const commands = reader.view(headerBytes, header.u32(20), isLittleEndian);
  let at = 0;
  for (let left = header.u32(16); left > 0; left--) {
    if (at + 8 > commands.bytes.length) throw malformed('it has fewer load commands than its header says');
    const sizeBytes = commands.u32(at + 4);
    const end = at + sizeBytes;
    if (sizeBytes < 8 || end > commands.bytes.length) throw malformed(`a load command has ${sizeBytes} bytes`);
    yield viewOf(commands.bytes.subarray(at, end), isLittleEndian);
    at = end;
  }
}

/** Undefined for a Java class. */
export function readFatParts(reader: BinaryReader): readonly BinaryReader[] | undefined {
  const header = reader.view(0, 8, false);
  const is64 = header.u32(0) === 0xcafebabf;
  const count = header.u32(4);
  if (count >= minJavaVersion) return undefined;
  const entryBytes = is64 ? 32 : 20;
  const table = reader.view(8, count * entryBytes, false);
  return Array.from({ length: count }, (_, index) => {
    const at = index * entryBytes + 8;
    return is64 ? reader.slice(table.u64(at), table.u64(at + 8)) : reader.slice(table.u32(at), table.u32(at + 4));
  });
}
