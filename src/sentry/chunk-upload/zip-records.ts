export interface ZipEntry {
  readonly path: string;
  /** Of its local header, from the start of the file. */
  readonly offset: number;
  /** Whether a data descriptor after the content has the checksum and the sizes. They are 0 until then. */
  readonly isStreamed: boolean;
  /** Of the original content, like `sizeBytes`. */
  crc32: number;
  sizeBytes: number;
  deflatedBytes: number;
}

/** Without file names. */
export const localHeaderBytes = 30;
export const centralHeaderBytes = 46;
export const dataDescriptorBytes = 16;
export const endRecordBytes = 22;

/** 2.0, the version that a reader needs for deflated entries. */
const version = 20;
const deflate = 8;
const descriptorFollows = 1 << 3;
const nameIsUtf8 = 1 << 11;
/** Midnight of 1980-01-01, the earliest date in ZIP: the same for all, so that equal content gives equal bytes. */
const [time, date] = [0, 0x21];

export function localHeader(entry: ZipEntry): Buffer<ArrayBuffer> {
  const name = Buffer.from(entry.path);
  const record = Buffer.alloc(localHeaderBytes + name.byteLength);
  record.writeUInt32LE(0x04034b50, 0);
  writeSharedFields(record, 4, entry);
  name.copy(record, localHeaderBytes);
  return record;
}

export function dataDescriptor({ crc32, deflatedBytes, sizeBytes }: ZipEntry): Buffer<ArrayBuffer> {
  const record = Buffer.alloc(dataDescriptorBytes);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(crc32, 4);
  record.writeUInt32LE(deflatedBytes, 8);
  record.writeUInt32LE(sizeBytes, 12);
  return record;
}

/** Without comment and file attributes. */
export function centralHeader(entry: ZipEntry): Buffer<ArrayBuffer> {
  const name = Buffer.from(entry.path);
  const record = Buffer.alloc(centralHeaderBytes + name.byteLength);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(version, 4);
  writeSharedFields(record, 6, entry);
  record.writeUInt32LE(entry.offset, 42);
  name.copy(record, centralHeaderBytes);
  return record;
}

export function endRecord(entries: number, directoryBytes: number, directoryOffset: number): Buffer<ArrayBuffer> {
  const record = Buffer.alloc(endRecordBytes);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(entries, 8); // On this disk.
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(directoryBytes, 12);
  record.writeUInt32LE(directoryOffset, 16);
  return record;
}

function writeSharedFields(record: Buffer, start: number, entry: ZipEntry): void {
  record.writeUInt16LE(version, start);
  record.writeUInt16LE(nameIsUtf8 | (entry.isStreamed ? descriptorFollows : 0), start + 2);
  record.writeUInt16LE(deflate, start + 4);
  record.writeUInt16LE(time, start + 6);
  record.writeUInt16LE(date, start + 8);
  record.writeUInt32LE(entry.crc32, start + 10);
  record.writeUInt32LE(entry.deflatedBytes, start + 14);
  record.writeUInt32LE(entry.sizeBytes, start + 18);
  record.writeUInt16LE(Buffer.byteLength(entry.path), start + 22);
}
