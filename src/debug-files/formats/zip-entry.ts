import type { BinaryReader, BinaryView } from './binary-reader.ts';
import { malformed } from './debug-file-error.ts';

interface ZipEntry {
  /** Of its content. */
  readonly offset: number;
  /** Of its content as it is stored. */
  readonly storedBytes: number;
  readonly isDeflated: boolean;
}

const [endBytes, end64Bytes, locatorBytes, entryBytes, localBytes] = [22, 56, 20, 46, 30];
const maxCommentBytes = 0xffff;
const [endMagic, end64Magic, entryMagic] = ['PK\x05\x06', 'PK\x06\x06', 0x02014b50];
const [inExtraField, extraFieldOf64] = [0xffffffff, 1];
const [storedMethod, deflatedMethod] = [0, 8];

/**
 * Finds a file in a ZIP file that may follow other bytes (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT).
 * Whether offsets count these bytes depends on the tool that has written them.
 */
export function findZipEntry(reader: BinaryReader, name: string): ZipEntry | undefined {
  const { at: end, size, offset } = readEnd(reader);
  const bytesBefore = end - size - offset;
  for (let at = end - size; at < end; ) {
    const entry = reader.view(at, entryBytes);
    if (entry.u32(0) !== entryMagic) throw malformed('its list of files is damaged');
    const [nameBytes, extraBytes, commentBytes] = [entry.u16(28), entry.u16(30), entry.u16(32)];
    const next = at + entryBytes + nameBytes + extraBytes + commentBytes;
    if (nameBytes === name.length && reader.read(at + entryBytes, nameBytes).toString() === name) {
      return readEntry(reader, entry, reader.view(next - commentBytes - extraBytes, extraBytes), bytesBefore);
    }
    at = next;
  }
  return undefined;
}

interface CentralDirectory {
  /** Where it ends. */
  readonly at: number;
  readonly size: number;
  /** As the file states it. */
  readonly offset: number;
}

function readEnd(reader: BinaryReader): CentralDirectory {
  const start = Math.max(0, reader.sizeBytes - endBytes - maxCommentBytes);
  const tail = reader.readUpTo(start, endBytes + maxCommentBytes);
  const found = tail.lastIndexOf(endMagic, Math.max(0, tail.length - endBytes), 'latin1');
  if (found < 0 || tail.length < endBytes) throw malformed('it is not complete');
  const at = start + found;
  const end = reader.view(at, endBytes);
  const at64 = at - locatorBytes - end64Bytes;
  const isLong = [end.u32(12), end.u32(16)].includes(inExtraField) || end.u16(10) === 0xffff;
  if (!isLong || at64 < 0) return { at, size: end.u32(12), offset: end.u32(16) };
  const end64 = reader.view(at64, end64Bytes);
  if (end64.bytes.toString('latin1', 0, 4) !== end64Magic) return { at, size: end.u32(12), offset: end.u32(16) };
  return { at: at64, size: end64.u64(40), offset: end64.u64(48) };
}

function readEntry(reader: BinaryReader, entry: BinaryView, extra: BinaryView, bytesBefore: number): ZipEntry {
  const method = entry.u16(10);
  if (method !== storedMethod && method !== deflatedMethod) throw malformed('it is compressed with an unknown method');
  const long = longNumbers(extra);
  const numberAt = (at: number) => (entry.u32(at) === inExtraField ? (long.shift() ?? inExtraField) : entry.u32(at));
  // The order in which the extra field lists those that do not fit into four bytes.
  const [, storedBytes = 0, local = 0] = [24, 20, 42].map(numberAt);
  const header = reader.view(local + bytesBefore, localBytes);
  const offset = local + bytesBefore + localBytes + header.u16(26) + header.u16(28);
  return { offset, storedBytes, isDeflated: method === deflatedMethod };
}

function longNumbers(extra: BinaryView): number[] {
  for (let at = 0; at + 4 <= extra.bytes.length; at += 4 + extra.u16(at + 2)) {
    if (extra.u16(at) !== extraFieldOf64) continue;
    const count = Math.floor(Math.min(extra.u16(at + 2), extra.bytes.length - at - 4) / 8);
    return Array.from({ length: count }, (_, index) => extra.u64(at + 4 + index * 8));
  }
  return [];
}
