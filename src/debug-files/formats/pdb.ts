import { type BinaryReader, type BinaryView, viewOf } from './binary-reader.ts';
import { malformed } from './debug-file-error.ts';
import { debugIdOf, type Feature, featuresOf, guidOf, type ImageIds, requireDebugId } from './image.ts';

const [infoStream, debugStream] = [1, 3];
const absent = 0xffffffff;
const x86 = 0x14c;

/**
 * The file consists of blocks, and a directory lists the blocks of each stream
 * (https://llvm.org/docs/PDB/MsfFile.html). The GUID is in the info stream. The age is taken from the debug stream:
 * tools that change the file increase only that.
 */
export function readPdb(reader: BinaryReader): ImageIds {
  const readStream = openStreams(reader);
  const info = readStream(infoStream, 28);
  const debug = readStream(debugStream, 12);
  const age = debug?.u32(0) === absent ? debug.u32(8) : info?.u32(8);
  return requireDebugId(
    info && { debugId: debugIdOf(guidOf(info.bytes.subarray(12, 28)), age ?? 0) },
    'is a PDB file without a GUID',
  );
}

/** Sentry assumes the rest: only PDBs for x86 contain unwind information. */
export function readPdbFeatures(reader: BinaryReader): readonly Feature[] {
  const machine = openStreams(reader)(debugStream, 60)?.u16(58);
  return featuresOf({ debug: true, symtab: true, unwind: machine === x86 });
}

type ReadStream = (stream: number, length: number) => BinaryView | undefined;

/** Returns a function that reads the first bytes of a stream, if it has as many. */
function openStreams(reader: BinaryReader): ReadStream {
  const header = reader.view(0, 56);
  const [blockBytes, directoryBytes, mapBlock] = [header.u32(32), header.u32(44), header.u32(52)];
  if (blockBytes < 512 || blockBytes > 65_536) throw malformed(`it has blocks of ${blockBytes} bytes`);
  const readBlocks = (blockAt: (index: number) => number, position: number, length: number): BinaryView => {
    const pieces: Buffer[] = [];
    for (let at = position; at < position + length; ) {
      const within = at % blockBytes;
      const piece = Math.min(blockBytes - within, position + length - at);
      pieces.push(reader.read(blockAt(Math.floor(at / blockBytes)) * blockBytes + within, piece));
      at += piece;
    }
    return viewOf(Buffer.concat(pieces));
  };
  const readDirectory = (position: number, length: number) => {
    if (position + length > directoryBytes) throw malformed('its directory of streams is too short');
    return readBlocks((index) => reader.view(mapBlock * blockBytes + index * 4, 4).u32(0), position, length);
  };
  const streams = readDirectory(0, 4).u32(0);
  const sizes = readDirectory(4, Math.min(streams, debugStream + 1) * 4);
  const sizeOf = (stream: number) => (stream * 4 < sizes.bytes.length ? sizes.u32(stream * 4) : absent);
  const blocksOf = (stream: number) => (sizeOf(stream) === absent ? 0 : Math.ceil(sizeOf(stream) / blockBytes));
  return (stream, length) => {
    if (sizeOf(stream) === absent || sizeOf(stream) < length) return undefined;
    const before = Array.from({ length: stream }, (_, index) => blocksOf(index)).reduce((sum, count) => sum + count, 0);
    const list = 4 + streams * 4 + before * 4;
    return readBlocks((index) => readDirectory(list + index * 4, 4).u32(0), 0, length);
  };
}
