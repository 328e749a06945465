import type { BundleEntry } from './bundle-entry.ts';
import { type Packed, pack, packStream } from './deflate.ts';

/** What may be in memory at a time, or one file that is larger than that. */
const aheadBytes = 32 * 1024 * 1024;
const mostAhead = 8;
/** What a stream may come to in memory, of its content: what it has become, and that once more as a whole. */
const streamShare = 1 / 2;

/** An entry that has been read and deflated. */
export interface PackedEntry extends Packed {
  readonly entry: BundleEntry;
}

/** Reads and deflates entries, several at a time, and hands them out in their order. @param signal ends the work */
export async function* packAhead(entries: Iterable<BundleEntry>, signal: AbortSignal): AsyncGenerator<PackedEntry> {
  const underWay: { readonly costBytes: number; readonly packed: Promise<PackedEntry> }[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const known = entry.packed?.();
    if (known && underWay.length === 0) {
      yield { entry, ...known };
      continue;
    }
    const expectedBytes = entry.open ? entry.sizeBytes * streamShare : entry.sizeBytes;
    while (underWay.length >= mostAhead || (underWay.length > 0 && bytes + expectedBytes > aheadBytes)) {
      const first = underWay.shift();
      bytes -= first?.costBytes ?? 0;
      if (first) yield await first.packed;
    }
    const { costBytes, packed } = known ? ready(known) : await begin(entry, expectedBytes, signal);
    const done = packed.then((result) => ({ entry, ...result }));
    done.catch(() => undefined); // It comes out when it is its turn.
    underWay.push({ costBytes, packed: done });
    bytes += costBytes;
  }
  for (const { packed } of underWay) yield await packed;
}

function ready(packed: Packed) {
  return { costBytes: packed.bytes.byteLength, packed: Promise.resolve(packed) };
}

async function begin(entry: BundleEntry, expectedBytes: number, signal: AbortSignal) {
  if (entry.open) return { costBytes: expectedBytes, packed: packStream(entry.open(), signal) };
  const content = await entry.read(); // A map may be larger than its file, by its sources.
  return { costBytes: content.byteLength, packed: pack(content) };
}
