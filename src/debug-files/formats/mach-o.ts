import type { BinaryReader } from './binary-reader.ts';
import { malformed } from './debug-file-error.ts';
import { type ImageIds, requireDebugId, uuidOf } from './image.ts';

const uuidCommand = 0x1b;
/** Java classes have the same magic, followed by a version from here on. No fat file has as many parts. */
const minJavaVersion = 0x2b;
const missingUuid = 'is a Mach-O file without a UUID; link it without -no_uuid';

/** The UUID is both the debug ID and the code ID. */
export function readMachO(reader: BinaryReader): ImageIds {
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
    if (commands.u32(at) === uuidCommand && sizeBytes >= 24) {
      const uuid = commands.bytes.subarray(at + 8, at + 24);
      return requireDebugId({ debugId: uuidOf(uuid), codeId: uuid.toString('hex') }, missingUuid);
    }
    at = end;
  }
  return requireDebugId(undefined, missingUuid);
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
