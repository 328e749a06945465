import type { Bytes } from './bytes.ts';
import { debugIdOf, guidOf, type ImageIds, requireId } from './image.ts';

/** Longer names of streams, and more streams, there are not. */
const headerBytes = 4096;
const idBytes = 20;

/**
 * Reads the debug ID of a portable PDB: the first 20 bytes of its stream `#Pdb`
 * (https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md).
 */
export function readPortablePdb(bytes: Bytes): ImageIds {
  const versionBytes = bytes.header(12, 4).u32(0);
  const count = bytes.header(16 + versionBytes, 4).u16(2);
  const start = 20 + versionBytes;
  const streams = bytes.readUpTo(start, headerBytes);
  let at = 0;
  for (let left = count; left > 0 && at + 12 <= streams.length; left--) {
    const end = streams.indexOf(0, at + 8);
    if (end < 0) break;
    if (streams.toString('latin1', at + 8, end) === '#Pdb') {
      const id = bytes.header(streams.readUInt32LE(at), idBytes);
      return requireId({ debugId: debugIdOf(guidOf(id.bytes), id.u32(16)) }, withoutId);
    }
    at = Math.ceil((end + 1) / 4) * 4;
  }
  return requireId(undefined, withoutId);
}

const withoutId = 'is .NET metadata without the ID of a portable PDB';
