import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { crc32, deflateRaw, deflateRawSync } from 'node:zlib';
import type { Deflated } from '../../sentry/chunk-upload/zip-writer.ts';
import type { BundleEntry } from './manifest.ts';

const deflate = promisify(deflateRaw);
/** Takes half the time of the default level 6, for 10 % more bytes. */
const level = 4;
/** Up to this size deflating takes less time than a hand-over to the thread pool. */
const tinyBytes = 64 * 1024;
/** Room for what deflating may add to so little. */
const overheadBytes = 1024;
/** Limit for the content in memory, unless a single file is larger. */
const maxPendingBytes = 32 * 1024 * 1024;

interface DeflatedContent extends Deflated {
  /** SHA-1 of the content, 40 lower-case hex digits. */
  readonly contentSha1: string;
}

export interface DeflatedEntry extends DeflatedContent {
  readonly entry: Omit<BundleEntry, 'content'>;
}

/** Deflates entries, and returns them in their order. Large ones are deflated in the thread pool, several at a time. */
export async function* deflateEntries(entries: AsyncIterable<BundleEntry>): AsyncGenerator<DeflatedEntry> {
  const pending: { readonly sizeBytes: number; readonly deflated: Promise<DeflatedEntry> }[] = [];
  let pendingBytes = 0;
  for await (const { content, ...entry } of entries) {
    const sizeBytes = content.byteLength;
    while (pending.length > 0 && pendingBytes + sizeBytes > maxPendingBytes) {
      const first = pending.shift();
      pendingBytes -= first?.sizeBytes ?? 0;
      if (first) yield await first.deflated;
    }
    if (sizeBytes <= tinyBytes && pending.length === 0) {
      yield { entry, ...deflateTiny(content) };
      continue;
    }
    const deflated = deflateContent(content).then((result) => ({ entry, ...result }));
    deflated.catch(() => undefined); // An error is thrown where the promise is awaited.
    pending.push({ sizeBytes, deflated });
    pendingBytes += sizeBytes;
  }
  for (const { deflated } of pending) yield await deflated;
}

export async function deflateContent(content: Uint8Array): Promise<DeflatedContent> {
  if (content.byteLength <= tinyBytes) return deflateTiny(content);
  // Each time the output buffer is full, zlib waits for the main thread.
  const chunkSize = Math.ceil(content.byteLength / 4) + overheadBytes;
  return withChecksums(content, await deflate(content, { level, chunkSize }));
}

/** Uses buffers that fit the content: clearing the default buffers of zlib would take longer than deflating. */
function deflateTiny(content: Uint8Array): DeflatedContent {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(content.byteLength + 1))));
  const memLevel = Math.min(8, Math.max(1, windowBits - 7));
  const chunkSize = content.byteLength + overheadBytes;
  return withChecksums(content, deflateRawSync(content, { level, windowBits, memLevel, chunkSize }));
}

function withChecksums(content: Uint8Array, bytes: Uint8Array<ArrayBuffer>): DeflatedContent {
  return { bytes, contentSha1: hash('sha1', content), crc32: crc32(content), sizeBytes: content.byteLength };
}
