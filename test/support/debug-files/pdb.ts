import { hex, number, padded } from './bytes.ts';

export interface PdbOptions {
  /** The bytes of the GUID, as in the file. */
  readonly guid: string;
  readonly age?: number;
  /** The age in the debug stream when it differs; null omits the stream. */
  readonly debugAge?: number | null;
}

const block = 512;

/** A minimal PDB: superblock, two free block maps, streams, the directory and the map of its blocks. */
export function pdb({ guid, age = 1, debugAge = age }: PdbOptions): Buffer {
  const info = Buffer.concat([number(20000404, 4), number(0x5ab38077, 4), number(age, 4), hex(guid), Buffer.alloc(24)]);
  const debug = Buffer.concat([number(0xffffffff, 4), number(19990903, 4), number(debugAge ?? 0, 4), Buffer.alloc(52)]);
  debug.writeUInt16LE(0x8664, 58);
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

/** A minimal portable PDB: the header of .NET metadata, and the streams that Sentry's reader requires. */
export function portablePdb({ guid, stamp, name = '#Pdb' }: { guid: string; stamp: number; name?: string }): Buffer {
  const version = padded(Buffer.from('PDB v1.0\0'), 4);
  const id = Buffer.concat([hex(guid), number(stamp, 4), number(0, 4), number(0, 8)]);
  const noTables = Buffer.concat([number(0, 4), Buffer.from([2, 0, 0, 1]), number(0, 8), number(0, 8)]);
  const empty = Buffer.alloc(16);
  const streams = Object.entries({
    '#Strings': empty,
    '#GUID': empty,
    '#Blob': empty,
    '#US': empty,
    [name]: id,
    '#~': noTables,
  });
  const names = streams.map(([text]) => padded(Buffer.from(`${text}\0`), 4));
  const headerBytes = 16 + version.length + 4 + names.reduce((sum, { length }) => sum + 8 + length, 0);
  // Sentry's reader requires each stream at a multiple of eight.
  const bodies = [Buffer.alloc(-headerBytes & 7), ...streams.map(([, body]) => padded(body, 8))];
  let offset = headerBytes + (bodies[0]?.length ?? 0);
  const headers = streams.map(([, body], index) => {
    const header = [number(offset, 4), number(body.length, 4), names[index] ?? body];
    offset += padded(body, 8).length;
    return Buffer.concat(header);
  });
  return Buffer.concat([
    ...[Buffer.from('BSJB'), number(1, 2), number(1, 2), number(0, 4), number(version.length, 4), version],
    ...[number(0, 2), number(streams.length, 2), ...headers, ...bodies],
  ]);
}
