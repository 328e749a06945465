import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Body, Part } from '../../http/body.ts';
import { type Chunk, readChunk, streamChunk } from './chunks.ts';

const compress = promisify(gzip);

/** A chunk is compressed if a sample from its middle shrinks at least to this part: compressed files do not. */
const maxCompressedPart = 0.75;
const sampleBytes = 32 * 1024;
const contentType = 'application/octet-stream';

/** The part of a request that holds a chunk. */
export async function partOf(chunk: Chunk, mayCompress: boolean): Promise<Part> {
  const isCompressed = mayCompress && (await compressesWell(chunk));
  return {
    name: isCompressed ? 'file_gzip' : 'file',
    filename: chunk.checksum,
    content: isCompressed ? bodyOfBytes(await compress(await readChunk(chunk), { level: 4 })) : bodyOfChunk(chunk),
  };
}

async function compressesWell(chunk: Chunk): Promise<boolean> {
  const sizeBytes = Math.min(sampleBytes, chunk.sizeBytes);
  const offset = chunk.offset + Math.floor((chunk.sizeBytes - sizeBytes) / 2);
  const sample = await readChunk({ ...chunk, offset, sizeBytes });
  return (await compress(sample, { level: 1 })).byteLength < sizeBytes * maxCompressedPart;
}

/** Does not set `bytes`, so that a request with several chunks does not copy them. */
function bodyOfBytes(bytes: Uint8Array): Body {
  return {
    contentType,
    sizeBytes: bytes.byteLength,
    async *open() {
      yield bytes;
    },
  };
}

function bodyOfChunk(chunk: Chunk): Body {
  return { contentType, sizeBytes: chunk.sizeBytes, open: () => streamChunk(chunk) };
}
