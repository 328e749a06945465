import type { Bytes, Header } from './bytes.ts';
import { debugIdOf, guidOf, type ImageIds, requireId } from './image.ts';
import { damaged } from './unfit.ts';

const entryBytes = 28;
const embeddedHeadBytes = 8;
const [codeView, embeddedPdb, portableMinor] = [2, 17, 0x504d];

interface PeImage {
  /** The size that the loaded image has, and when it was linked. */
  readonly codeId: string;
  /** The entries of the debug directory. */
  readonly entries: Header;
}

/**
 * Reads the IDs of a PE file (https://learn.microsoft.com/windows/win32/debug/pe-format). The debug ID is that of its PDB,
 * from the CodeView record; the code ID is made of the time stamp and the size of the image.
 */
export function readPe(bytes: Bytes): ImageIds {
  const image = readImage(bytes);
  const debugId = image && findDebugId(bytes, image.entries);
  return requireId(
    debugId === undefined ? undefined : { debugId, codeId: image?.codeId },
    'is a PE file that names no PDB; link it with /DEBUG, or with --build-id',
  );
}

/** A portable PDB inside a PE file, deflated. */
interface EmbeddedPdb {
  readonly offset: number;
  readonly deflatedBytes: number;
  /** Of the PDB, as the PE file says. */
  readonly sizeBytes: number;
}

/** https://github.com/dotnet/runtime/blob/main/docs/design/specs/PE-COFF.md#embedded-portable-pdb-debug-directory-entry-type-17 */
export function findEmbeddedPdb(bytes: Bytes): EmbeddedPdb | undefined {
  const { entries } = readImage(bytes) ?? {};
  if (!entries) return undefined;
  for (let at = 0; at < entries.bytes.length; at += entryBytes) {
    const [size, offset] = [entries.u32(at + 16), entries.u32(at + 24)];
    if (entries.u32(at + 12) !== embeddedPdb || size <= embeddedHeadBytes) continue;
    const { offset: contentOffset, sizeBytes: deflatedBytes } = bytes.slice(
      offset + embeddedHeadBytes,
      size - embeddedHeadBytes,
    );
    const head = bytes.header(offset, embeddedHeadBytes);
    if (head.bytes.toString('latin1', 0, 4) !== 'MPDB') throw damaged('its embedded PDB does not begin as one');
    return { offset: contentOffset, deflatedBytes, sizeBytes: head.u32(4) };
  }
  return undefined;
}

function readImage(bytes: Bytes): PeImage | undefined {
  const start = bytes.header(0, 64).u32(0x3c);
  const coff = bytes.header(start, 24);
  if (coff.u32(0) !== 0x4550) throw damaged('it has no PE header');
  const optional = bytes.header(start + 24, coff.u16(20));
  const is64 = optional.bytes.length >= 2 && optional.u16(0) === 0x20b;
  const directories = is64 ? 112 : 96;
  if (optional.bytes.length < directories + 56 || optional.u32(directories - 4) < 7) return undefined;
  const sections = bytes.header(start + 24 + coff.u16(20), coff.u16(6) * 40);
  const [address, sizeBytes] = [optional.u32(directories + 48), optional.u32(directories + 52)];
  const offset = fileOffset(address, sections);
  if (address === 0 || offset === undefined) return undefined;
  const codeId = coff.u32(8).toString(16).padStart(8, '0') + optional.u32(56).toString(16);
  return { codeId, entries: bytes.header(offset, sizeBytes - (sizeBytes % entryBytes)) };
}

/** Where an address of the loaded image stands in the file. */
function fileOffset(address: number, sections: Header): number | undefined {
  for (let at = 0; at < sections.bytes.length; at += 40) {
    const from = address - sections.u32(at + 12);
    if (from >= 0 && from < Math.max(sections.u32(at + 8), sections.u32(at + 16))) return sections.u32(at + 20) + from;
  }
  return undefined;
}

/** The first CodeView record of the kind `RSDS`. A portable PDB is told by the time stamp, in the place of the age. */
function findDebugId(bytes: Bytes, entries: Header): string | undefined {
  for (let at = 0; at < entries.bytes.length; at += entryBytes) {
    if (entries.u32(at + 12) !== codeView || entries.u32(at + 16) < 24) continue;
    const record = bytes.header(entries.u32(at + 24), 24);
    if (record.bytes.toString('latin1', 0, 4) !== 'RSDS') continue;
    const age = entries.u16(at + 10) === portableMinor ? entries.u32(at + 4) : record.u32(20);
    return debugIdOf(guidOf(record.bytes.subarray(4, 20)), age);
  }
  return undefined;
}
