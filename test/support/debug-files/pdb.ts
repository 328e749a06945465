import { hex, number, padded } from './bytes.ts';

export interface PdbOptions {
  /** The bytes of the GUID, as in the file. */
  readonly guid: string;
  readonly age?: number;
  /** The age in the debug stream when it differs; null omits the stream. */
  readonly debugAge?: number | null;
  /** The machine type in the debug stream; 0x14c is x86. */
  readonly machine?: number;
}

const block = 512;

/** A minimal PDB: superblock, two free block maps, streams, the directory and the map of its blocks. */
export function pdb({ guid, age = 1, debugAge = age, machine = 0x8664 }: PdbOptions): Buffer {
  const info = Buffer.concat([number(20000404, 4), number(0x5ab38077, 4), number(age, 4), hex(guid), Buffer.alloc(24)]);
  const debug = Buffer.concat([number(0xffffffff, 4), number(19990903, 4), number(debugAge ?? 0, 4), Buffer.alloc(52)]);
  debug.writeUInt16LE(machine, 58);
  const types = Buffer.concat([number(20040203, 4), number(56, 4), Buffer.alloc(48)]);
  types.writeUInt32LE(0x1000, 8);
  types.writeUInt32LE(0x1000, 12);
  const streams = [Buffer.alloc(700), info, types, ...(debugAge === null ? [] : [debug])];
  const bodies = streams.map((stream) => padded(stream, block));
  const blocksOf = bodies.map(({ length }) => length / block);
  let next = 3;
  const indexes = blocksOf.flatMap((count) => Array.from({ length: count }, () => number(next++, 4)));
  const directory = Buffer.concat([
    ...[number(streams.length, 4), ...streams.map(({ length }) => number(length, 4)), ...indexes],
  ]);
  const directoryAt = next;
  const superblock = Buffer.concat([
    Buffer.from('Microsoft C/C++ MSF 7.00\r\n\x1aDS\0\0\0', 'latin1'),
    ...[block, 1, directoryAt + 2, directory.length, 0, directoryAt + 1].map((value) => number(value, 4)),
  ]);
  const map = number(directoryAt, 4);
  const blocks = [superblock, Buffer.alloc(block, 0xff), Buffer.alloc(block, 0xff), ...bodies, directory, map];
  return Buffer.concat(blocks.map((bytes) => padded(bytes, block)));
}

interface PortablePdbOptions {
  readonly guid: string;
  readonly stamp: number;
  /** Of the stream with the ID. */
  readonly name?: string;
}

/**
 * A minimal portable PDB: the header of .NET metadata, the stream `#Pdb`, a table with one method, and two streams that
 * Sentry's reader requires.
 */
export function portablePdb({ guid, stamp, name = '#Pdb' }: PortablePdbOptions): Buffer {
  const version = padded(Buffer.from('PDB v1.0\0'), 4);
  const id = Buffer.concat([hex(guid), number(stamp, 4), number(0, 4), number(0, 8)]);
  const tableNumber = 2 ** 49;
  const tables = Buffer.concat([
    ...[number(0, 4), Buffer.from([2, 0, 0, 1]), number(tableNumber, 8), number(0, 8)],
    ...[number(1, 4), number(0, 2), number(0, 2)],
  ]);
  const streams: readonly (readonly [name: string, content: Buffer])[] = [
    [name, id],
    ['#~', tables],
    ['#GUID', Buffer.alloc(16)],
    ['#Strings', Buffer.alloc(8)],
  ];
  const names = streams.map(([name]) => padded(Buffer.from(`${name}\0`), 4));
  const headerBytes = 16 + version.length + 4 + names.reduce((sum, { length }) => sum + 8 + length, 0);
  // Sentry's reader requires streams at multiples of eight.
  const start = Math.ceil(headerBytes / 8) * 8;
  const contents = streams.map(([, content]) => padded(content, 8));
  const headers = names.flatMap((name, index) => {
    const before = contents.slice(0, index).reduce((sum, { length }) => sum + length, start);
    return [number(before, 4), number(streams[index]?.[1].length ?? 0, 4), name];
  });
  const head = Buffer.concat([
    ...[Buffer.from('BSJB'), number(1, 2), number(1, 2), number(0, 4), number(version.length, 4), version],
    ...[number(0, 2), number(streams.length, 2), ...headers],
  ]);
  return Buffer.concat([padded(head, 8), ...contents]);
}
