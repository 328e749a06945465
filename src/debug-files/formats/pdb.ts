import type { Bytes, Header } from './bytes.ts';
import { headerOf } from './bytes.ts';
import { debugIdOf, guidOf, type ImageIds, requireId } from './image.ts';
import { damaged } from './unfit.ts';

const [infoStream, debugStream] = [1, 3];
const absent = 0xffffffff;

/**
 * Reads the debug ID of a PDB file: a file of blocks, some of which make up the directory, which tells the blocks of each
 * stream (https://llvm.org/docs/PDB/MsfFile.html). The GUID is in the info stream, and the age that counts in the debug
 * stream, since tools that change the file raise only this one.
 */
export function readPdb(bytes: Bytes): ImageIds {
  const header = bytes.header(0, 56);
  const [blockBytes, directoryBytes, mapBlock] = [header.u32(32), header.u32(44), header.u32(52)];
  if (blockBytes < 512 || blockBytes > 65_536) throw damaged(`it has blocks of ${blockBytes} bytes`);
  const readBlocks = (blockAt: (index: number) => number, position: number, length: number): Header => {
    const pieces: Buffer[] = [];
    for (let at = position; at < position + length; ) {
      const within = at % blockBytes;
      const piece = Math.min(blockBytes - within, position + length - at);
      pieces.push(bytes.read(blockAt(Math.floor(at / blockBytes)) * blockBytes + within, piece));
      at += piece;
    }
    return headerOf(Buffer.concat(pieces));
  };
  const directory = (position: number, length: number) => {
    if (position + length > directoryBytes) throw damaged('its directory of streams is too short');
    return readBlocks((index) => bytes.header(mapBlock * blockBytes + index * 4, 4).u32(0), position, length);
  };
  const streams = directory(0, 4).u32(0);
  const sizes = directory(4, Math.min(streams, debugStream + 1) * 4);
  const sizeOf = (stream: number) => (stream * 4 < sizes.bytes.length ? sizes.u32(stream * 4) : absent);
  const blocksOf = (stream: number) => (sizeOf(stream) === absent ? 0 : Math.ceil(sizeOf(stream) / blockBytes));
  const readStream = (stream: number, length: number): Header | undefined => {
    if (sizeOf(stream) === absent || sizeOf(stream) < length) return undefined;
    const before = Array.from({ length: stream }, (_, index) => blocksOf(index)).reduce((sum, count) => sum + count, 0);
    const list = 4 + streams * 4 + before * 4;
    return readBlocks((index) => directory(list + index * 4, 4).u32(0), 0, length);
  };
  const info = readStream(infoStream, 28);
  const debug = readStream(debugStream, 12);
  const age = debug?.u32(0) === absent ? debug.u32(8) : info?.u32(8);
  return requireId(
    info && { debugId: debugIdOf(guidOf(info.bytes.subarray(12, 28)), age ?? 0) },
    'is a PDB file without a GUID',
  );
}
