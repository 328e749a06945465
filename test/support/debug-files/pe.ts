import { deflateRawSync } from 'node:zlib';
import { hex, number, padded } from './bytes.ts';

export interface PeOptions {
  /** The bytes of the GUID, as in the file. */
  readonly guid?: string;
  readonly age?: number;
  readonly is64?: boolean;
  /** The time stamp of the debug directory, which is the age of a portable PDB. */
  readonly portableStamp?: number;
  /** A portable PDB to embed. */
  readonly embedded?: Buffer;
  /** Whether it exports a function. */
  readonly exports?: boolean;
  /** Whether it has an exception directory, as libraries for x86_64 have. */
  readonly exceptions?: boolean;
  /** Whether it has a section of debug information, as from MinGW. */
  readonly hasDwarf?: boolean;
}

const [rva, fileOffset] = [0x1000, 0x400];

/** A minimal library with one section, which contains the debug directory and its CodeView record. */
export function pe({
  guid,
  age = 1,
  is64 = true,
  portableStamp,
  embedded,
  exports,
  exceptions,
  hasDwarf,
}: PeOptions): Buffer {
  const record = guid
    ? Buffer.concat([Buffer.from('RSDS'), hex(guid), number(age, 4), Buffer.from('shop.pdb\0')])
    : Buffer.alloc(0);
  const embeddedEntry = embedded
    ? Buffer.concat([Buffer.from('MPDB'), number(embedded.length, 4), deflateRawSync(embedded)])
    : Buffer.alloc(0);
  const directoryBytes = embedded ? 56 : 28;
  const embeddedDirectory = Buffer.concat([
    ...[number(0, 4), number(0, 4), number(0x100, 2), number(0x100, 2), number(17, 4), number(embeddedEntry.length, 4)],
    ...[number(0, 4), number(fileOffset + directoryBytes + record.length, 4)],
  ]);
  const directory = Buffer.concat([
    ...[number(0, 4), number(portableStamp ?? 0, 4), number(1, 2), number(portableStamp ? 0x504d : 0, 2), number(2, 4)],
    ...[number(record.length, 4), number(rva + directoryBytes, 4), number(fileOffset + directoryBytes, 4)],
    ...(embedded ? [embeddedDirectory] : []),
  ]);
  const debug = guid ? padded(Buffer.concat([directory, record, embeddedEntry]), 4) : Buffer.alloc(28);
  const exceptionTable = exceptions ? [0x1000, 0x1010, rva].map((value) => number(value, 4)) : [];
  const exportsAt = rva + debug.length + exceptionTable.length * 4;
  // The directory, the addresses of one function and of its name, the names.
  const exportTable = exports
    ? [
        ...[0, 0, 0, exportsAt + 52, 1, 1, 1, exportsAt + 40, exportsAt + 44, exportsAt + 48],
        ...[rva, exportsAt + 52, 0],
      ].map((value) => number(value, 4))
    : [];
  const section = Buffer.concat([debug, ...exceptionTable, ...exportTable, Buffer.from(exports ? 'main\0' : '')]);

  const optionalBytes = is64 ? 240 : 224;
  const optional = Buffer.alloc(optionalBytes);
  optional.writeUInt16LE(is64 ? 0x20b : 0x10b, 0);
  optional.writeUInt32LE(0x1000, 32);
  optional.writeUInt32LE(0x200, 36);
  optional.writeUInt32LE(0x5000, 56);
  optional.writeUInt32LE(0x400, 60);
  const directories = is64 ? 112 : 96;
  optional.writeUInt32LE(16, directories - 4);
  if (guid) {
    optional.writeUInt32LE(rva, directories + 48);
    optional.writeUInt32LE(directoryBytes, directories + 52);
  }
  if (exceptions) {
    optional.writeUInt32LE(rva + debug.length, directories + 24);
    optional.writeUInt32LE(12, directories + 28);
  }
  if (exports) {
    optional.writeUInt32LE(exportsAt, directories);
    optional.writeUInt32LE(57, directories + 4);
  }
  const body = padded(section, 0x200);
  const dos = Buffer.alloc(64);
  dos.write('MZ', 0, 'latin1');
  dos.writeUInt32LE(64, 0x3c);
  const coff = Buffer.concat([
    ...[Buffer.from('PE\0\0'), number(is64 ? 0x8664 : 0x14c, 2), number(1, 2), number(0x5ab38077, 4)],
    ...[number(hasDwarf ? fileOffset + body.length : 0, 4), number(0, 4), number(optionalBytes, 2), number(0x2022, 2)],
  ]);
  const sectionHeader = Buffer.concat([
    ...[
      padded(Buffer.from(hasDwarf ? '/4' : '.rdata'), 8),
      number(section.length, 4),
      number(rva, 4),
      number(body.length, 4),
    ],
    ...[number(fileOffset, 4), Buffer.alloc(12), number(0x40000040, 4)],
  ]);
  const strings = hasDwarf ? [number(16, 4), Buffer.from('.debug_info\0')] : [];
  return Buffer.concat([padded(Buffer.concat([dos, coff, optional, sectionHeader]), fileOffset), body, ...strings]);
}
