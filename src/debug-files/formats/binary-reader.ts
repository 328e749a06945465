import { readSync } from 'node:fs';
import { malformed } from './debug-file-error.ts';

/** No valid header or table is longer. Protects the memory from files that claim otherwise. */
const maxReadBytes = 16 * 1024 * 1024;

/** Bytes as numbers, in the byte order of the file. */
export interface BinaryView {
  readonly bytes: Buffer;
  u16(at: number): number;
  u32(at: number): number;
  /** Loses precision above 2^53, which no offset or size in a file reaches. */
  u64(at: number): number;
}

/** Positions count from the start of the image. Reading beyond its end throws a DebugFileError. */
export class BinaryReader {
  readonly #fd: number;
  readonly offset: number;
  readonly sizeBytes: number;

  constructor(fd: number, offset: number, sizeBytes: number) {
    this.#fd = fd;
    this.offset = offset;
    this.sizeBytes = sizeBytes;
  }

  read(position: number, length: number): Buffer {
    if (!(position >= 0 && length >= 0 && position + length <= this.sizeBytes)) {
      throw malformed(`it has ${this.sizeBytes} bytes, but refers to byte ${position + length}`);
    }
    if (length > maxReadBytes) throw malformed(`it has a table of ${length} bytes`);
    const buffer = Buffer.alloc(length);
    const readBytes = readSync(this.#fd, buffer, 0, length, this.offset + position);
    if (readBytes !== length) throw malformed('it ends too early');
    return buffer;
  }

  readUpTo(position: number, length: number): Buffer {
    return this.read(position, Math.max(0, Math.min(length, this.sizeBytes - position)));
  }

  view(position: number, length: number, isLittleEndian = true): BinaryView {
    return viewOf(this.read(position, length), isLittleEndian);
  }

  slice(offset: number, sizeBytes: number): BinaryReader {
    if (offset + sizeBytes > this.sizeBytes) {
      throw malformed(`it has ${this.sizeBytes} bytes, but a part of it ends at byte ${offset + sizeBytes}`);
    }
    return new BinaryReader(this.#fd, this.offset + offset, sizeBytes);
  }
}

export function viewOf(bytes: Buffer, isLittleEndian = true): BinaryView {
  return isLittleEndian
    ? {
        bytes,
        u16: (at) => bytes.readUInt16LE(at),
        u32: (at) => bytes.readUInt32LE(at),
        u64: (at) => Number(bytes.readBigUInt64LE(at)),
      }
    : {
        bytes,
        u16: (at) => bytes.readUInt16BE(at),
        u32: (at) => bytes.readUInt32BE(at),
        u64: (at) => Number(bytes.readBigUInt64BE(at)),
      };
}
