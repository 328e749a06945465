import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { crc32, deflateRaw, deflateRawSync } from 'node:zlib';
import type { BundleEntry } from './bundle-entry.ts';
import type { Deflated } from './zip.ts';

const deflate = promisify(deflateRaw);
/** Half the time of the usual 6, for a tenth more bytes. */
const options = { level: 4 } as const;
/** Up to this size to deflate takes less time than to hand it to another thread. */
const tinyBytes = 64 * 1024;
/** What deflating may add to so little, and more. */
const spareBytes = 1024;
/** What may be in memory at a time: of the files under way, or of one that is larger than that. */
const aheadBytes = 32 * 1024 * 1024;
const mostAhead = 64;

/** An entry that has been read and deflated. */
export interface Packed extends Deflated {
  readonly entry: BundleEntry;
  /** SHA-1 of the content, 40 lower-case hex digits. */
  readonly contentSha1: string;
}

/** Reads and deflates entries, several at a time, and hands them out in their order. */
export async function* packAhead(entries: Iterable<BundleEntry>): AsyncGenerator<Packed> {
  const underWay: { readonly sizeBytes: number; readonly packed: Promise<Packed> }[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const { sizeBytes } = entry;
    while (underWay.length >= mostAhead || (underWay.length > 0 && bytes + sizeBytes > aheadBytes)) {
      const first = underWay.shift();
      bytes -= first?.sizeBytes ?? 0;
      if (first) yield await first.packed;
    }
    const packed = pack(entry);
    packed.catch(() => undefined); // It comes out when it is its turn.
    underWay.push({ sizeBytes, packed });
    bytes += sizeBytes;
  }
  for (const { packed } of underWay) yield await packed;
}

async function pack(entry: BundleEntry): Promise<Packed> {
  const content = await entry.read();
  return { entry, contentSha1: hash('sha1', content), ...(await deflated(content)) };
}

/** Content as a ZIP takes it. */
export async function deflated(content: Uint8Array): Promise<Deflated> {
  const sizeBytes = content.byteLength;
  const bytes = sizeBytes <= tinyBytes ? deflateTiny(content) : await deflate(content, options);
  return { bytes, crc32: crc32(content), sizeBytes };
}

/** With no more memory than the content can need: to clear what zlib takes by itself would cost more than the work. */
function deflateTiny(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(content.byteLength + 1))));
  const memLevel = Math.min(8, Math.max(1, windowBits - 7));
  return deflateRawSync(content, { ...options, windowBits, memLevel, chunkSize: content.byteLength + spareBytes });
}
