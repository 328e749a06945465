import type { BinaryReader } from './binary-reader.ts';
import { debugIdOf, guidOf, type ImageIds, requireDebugId } from './image.ts';

/** Enough for the headers of all streams. */
const streamHeadersBytes = 4096;
const idBytes = 20;
const missingId = 'is .NET metadata without the debug ID of a portable PDB';

/**
 * The debug ID is the first 20 bytes of the stream `#Pdb`
 * (https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md).
 */
export function readPortablePdb(reader: BinaryReader): ImageIds {
  const versionBytes = reader.view(12, 4).u32(0);
  const count = reader.view(16 + versionBytes, 4).u16(2);
  const start = 20 + versionBytes;
  const streams = reader.readUpTo(start, streamHeadersBytes);
  let at = 0;
  for (let left = count; left > 0 && at + 12 <= streams.length; left--) {
    const end = streams.indexOf(0, at + 8);
    if (end < 0) break;
    if (streams.toString('latin1', at + 8, end) === '#Pdb') {
      const id = reader.view(streams.readUInt32LE(at), idBytes);
      return requireDebugId({ debugId: debugIdOf(guidOf(id.bytes), id.u32(16)) }, missingId);
    }
    at = Math.ceil((end + 1) / 4) * 4;
  }
  return requireDebugId(undefined, missingId);
}
