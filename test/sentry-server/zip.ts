import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly path: string;
  readonly isDeflated: boolean;
  /** `YYYY-MM-DD hh:mm:ss`, without a zone, as ZIP has it. */
  readonly modified: string;
  readonly content: Buffer;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Reads a ZIP file as its readers do, from the central directory at the end, and checks every size, name and CRC. An
 * 8-byte `SYSB` head is allowed, and offsets may count from behind it, as for Sentry's readers. Without ZIP64, encryption, and other methods than deflate.
 */
export function readZip(bytes: Buffer): readonly ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('there is no end of central directory');
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  const before = end - size - start;
  const heads = bytes.toString('latin1', 0, 4) === 'SYSB' ? [0, 8] : [0];
  if (!heads.includes(before)) throw new Error('the central directory is not where it should be');
  const entries: ZipEntry[] = [];
  let at = before + start;
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Error('the central directory is broken');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const path = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    entries.push(readEntry(bytes, at, path, before));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  if (at !== end) throw new Error('the central directory is longer than its entries');
  if (new Set(entries.map(({ path }) => path)).size !== count) throw new Error('a path is there twice');
  return entries;
}

function readEntry(bytes: Buffer, at: number, path: string, before: number): ZipEntry {
  const method = bytes.readUInt16LE(at + 10);
  const [crc, packedSize, size] = [16, 20, 24].map((offset) => bytes.readUInt32LE(at + offset));
  const local = before + bytes.readUInt32LE(at + 42);
  if (bytes.readUInt32LE(local) !== LOCAL) throw new Error(`${path} is not where the directory says`);
  const nameLength = bytes.readUInt16LE(local + 26);
  const extraLength = bytes.readUInt16LE(local + 28);
  if (bytes.toString('utf8', local + 30, local + 30 + nameLength) !== path) throw new Error(`${path} has two names`);
  const begin = local + 30 + nameLength + extraLength;
  const packed = bytes.subarray(begin, begin + (packedSize ?? 0));
  if (method !== 0 && method !== 8) throw new Error(`${path} is packed by method ${method}`);
  const content = method === 8 ? inflateRawSync(packed) : Buffer.from(packed);
  if (content.length !== size || crc32(content) !== crc) throw new Error(`${path} is damaged`);
  return { path, isDeflated: method === 8, modified: readTime(bytes, at + 12), content };
}

function readTime(bytes: Buffer, at: number): string {
  const [time, date] = [bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2)];
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  return `${day} ${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
}
