import { readSync } from 'node:fs';
import { damaged } from './unfit.ts';

/** No header or table is longer; what says so is damaged, or made to cost memory. */
const longestRead = 16 * 1024 * 1024;

/** Numbers of a header, in its byte order. */
export interface Header {
  readonly bytes: Buffer;
  u16(at: number): number;
  u32(at: number): number;
  /** Numbers that no file can reach lose their last digits, which does not matter. */
  u64(at: number): number;
}

/** A file, or one image inside it, read only where it is needed. Positions count from the start of the image. */
export class Bytes {
  readonly #fd: number;
  readonly offset: number;
  readonly sizeBytes: number;

  /** @param fd of a file that stays open as long as this is used */
  constructor(fd: number, offset: number, sizeBytes: number) {
    this.#fd = fd;
    this.offset = offset;
    this.sizeBytes = sizeBytes;
  }

  /** @throws UnfitFile when not all of it is there */
  read(position: number, length: number): Buffer {
    if (!(position >= 0 && length >= 0 && position + length <= this.sizeBytes)) {
      throw damaged(`it has ${this.sizeBytes} bytes, and points to byte ${position + length}`);
    }
    if (length > longestRead) throw damaged(`it has a table of ${length} bytes`);
    const buffer = Buffer.alloc(length);
    const read = readSync(this.#fd, buffer, 0, length, this.offset + position);
    if (read !== length) throw damaged('it ends too early');
    return buffer;
  }

  /** As much as there is, up to that length. */
  readUpTo(position: number, length: number): Buffer {
    return this.read(position, Math.max(0, Math.min(length, this.sizeBytes - position)));
  }

  /** @throws UnfitFile when not all of it is there */
  header(position: number, length: number, isLittleEndian = true): Header {
    return headerOf(this.read(position, length), isLittleEndian);
  }

  /** @throws UnfitFile when not all of it is there */
  slice(offset: number, sizeBytes: number): Bytes {
    if (offset + sizeBytes > this.sizeBytes) {
      throw damaged(`it has ${this.sizeBytes} bytes, and a part that ends at byte ${offset + sizeBytes}`);
    }
    return new Bytes(this.#fd, this.offset + offset, sizeBytes);
  }
}

export function headerOf(bytes: Buffer, isLittleEndian = true): Header {
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
