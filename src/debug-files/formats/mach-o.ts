import type { Bytes } from './bytes.ts';
import { type ImageIds, requireId, uuidOf } from './image.ts';
import { damaged } from './unfit.ts';

const uuidCommand = 0x1b;
/** From here on the number behind the magic is the version of a Java class, which has the same magic. No file has so many parts. */
const leastJavaVersion = 0x2b;

/** Reads the UUID of a Mach-O file for one architecture; it is the debug ID and the code ID. */
export function readMachO(bytes: Bytes): ImageIds {
  const magic = bytes.read(0, 4).readUInt32BE(0);
  const isLittleEndian = magic === 0xcefaedfe || magic === 0xcffaedfe;
  const is64 = magic === 0xfeedfacf || magic === 0xcffaedfe;
  const headerBytes = is64 ? 32 : 28;
  const header = bytes.header(0, headerBytes, isLittleEndian);
  const commands = bytes.header(headerBytes, header.u32(20), isLittleEndian);
  let at = 0;
  for (let left = header.u32(16); left > 0; left--) {
    if (at + 8 > commands.bytes.length) throw damaged('it has fewer load commands than it says');
    const sizeBytes = commands.u32(at + 4);
    if (sizeBytes < 8 || at + sizeBytes > commands.bytes.length) throw damaged(`a load command has ${sizeBytes} bytes`);
    if (commands.u32(at) === uuidCommand && sizeBytes >= 24) {
      const uuid = commands.bytes.subarray(at + 8, at + 24);
      return requireId({ debugId: uuidOf(uuid), codeId: uuid.toString('hex') }, withoutUuid);
    }
    at += sizeBytes;
  }
  return requireId(undefined, withoutUuid);
}

const withoutUuid = 'is a Mach-O file without a UUID; do not link it with -no_uuid';

/** The parts of a fat file; undefined where the magic is that of a Java class. */
export function readFatParts(bytes: Bytes): readonly Bytes[] | undefined {
  const header = bytes.header(0, 8, false);
  const is64 = header.u32(0) === 0xcafebabf;
  const count = header.u32(4);
  if (count >= leastJavaVersion) return undefined;
  const entryBytes = is64 ? 32 : 20;
  const table = bytes.header(8, count * entryBytes, false);
  return Array.from({ length: count }, (_, index) => {
    const at = index * entryBytes + 8;
    return is64 ? bytes.slice(table.u64(at), table.u64(at + 8)) : bytes.slice(table.u32(at), table.u32(at + 4));
  });
}
