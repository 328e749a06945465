import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly path: string;
  readonly isDeflated: boolean;
  /** `YYYY-MM-DD hh:mm:ss`; ZIP has no time zone. */
  readonly modified: string;
  readonly content: Buffer;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const DESCRIPTOR_FOLLOWS = 1 << 3;
const IS_UTF8 = 1 << 11;

/**
 * Reads a ZIP file by its central directory, and checks every offset, size, name and CRC. It is stricter than Sentry:
 * offsets count from the start of the file, even if the 8 bytes of a bundle's header precede the ZIP, and there are no
 * gaps between the entries. ZIP64, encryption, and methods other than deflate are not supported.
 */
export function readZip(bytes: Buffer): readonly ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('there is no end of central directory');
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  if (start + size !== end) throw new Error('the central directory has a wrong offset');
  const entries: ZipEntry[] = [];
  let at = start;
  let local = bytes.toString('latin1', 0, 4) === 'SYSB' ? 8 : 0;
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Error('the central directory is broken');
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    );
    const path = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (bytes.readUInt32LE(at + 42) !== local)
      throw new Error(`${path} has an unexpected offset in the central directory`);
    const { entry, endsAt } = readEntry(bytes, at, path, local);
    entries.push(entry);
    local = endsAt;
    at += 46 + nameLength + extraLength + commentLength;
  }
  if (at !== end) throw new Error('the central directory is longer than its entries');
  if (local !== start) throw new Error('there are bytes between the entries and the central directory');
  if (new Set(entries.map(({ path }) => path)).size !== count) throw new Error('a path appears twice');
  return entries;
}

/** @param at the offset of the entry in the central directory @param local the offset of its local header */
function readEntry(bytes: Buffer, at: number, path: string, local: number) {
  if (bytes.readUInt32LE(local) !== LOCAL) throw new Error(`${path} has no local header at its offset`);
  const [flags, method] = [8, 10].map((offset) => bytes.readUInt16LE(at + offset)) as [number, number];
  const isStreamed = (flags & DESCRIPTOR_FOLLOWS) !== 0;
  // Up to the checksum, or to the length of the name.
  const shared = bytes.subarray(at + 6, at + (isStreamed ? 16 : 28));
  if (!bytes.subarray(local + 4, local + 4 + shared.length).equals(shared))
    throw new Error(`${path} has different headers`);
  if (!/^[ -~]*$/.test(path) && (flags & IS_UTF8) === 0) throw new Error(`${path} lacks the UTF-8 flag`);
  const nameLength = bytes.readUInt16LE(local + 26);
  const extraLength = bytes.readUInt16LE(local + 28);
  if (bytes.toString('utf8', local + 30, local + 30 + nameLength) !== path)
    throw new Error(`${path} has different names`);
  const sums = bytes.subarray(at + 16, at + 28);
  const [crc, compressedSize, size] = [0, 4, 8].map((offset) => sums.readUInt32LE(offset)) as [number, number, number];
  const begin = local + 30 + nameLength + extraLength;
  const end = begin + compressedSize;
  if (isStreamed && (bytes.readUInt32LE(end) !== DESCRIPTOR || !bytes.subarray(end + 4, end + 16).equals(sums))) {
    throw new Error(`${path} has a wrong data descriptor`);
  }
  if (method !== 0 && method !== 8) throw new Error(`${path} is compressed by method ${method}`);
  const compressed = bytes.subarray(begin, end);
  const content = method === 8 ? inflateRawSync(compressed) : Buffer.from(compressed);
  if (content.length !== size || crc32(content) !== crc) throw new Error(`${path} is damaged`);
  const entry: ZipEntry = { path, isDeflated: method === 8, modified: readTime(bytes, at + 12), content };
  return { entry, endsAt: isStreamed ? end + 16 : end };
}

function readTime(bytes: Buffer, at: number): string {
  const [time, date] = [bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2)];
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  return `${day} ${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
}
