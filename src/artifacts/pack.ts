import type { BundleEntry } from './bundle-entry.ts';
import { type Packed, pack } from './deflate.ts';

/** What may be in memory at a time, or one file that is larger than that. */
const aheadBytes = 32 * 1024 * 1024;
const mostAhead = 8;

/** An entry that has been read and deflated. */
export interface PackedEntry extends Packed {
  readonly entry: BundleEntry;
}

/** Reads and deflates entries, several at a time, and hands them out in their order. */
export async function* packAhead(entries: Iterable<BundleEntry>): AsyncGenerator<PackedEntry> {
  const underWay: { readonly sizeBytes: number; readonly packed: Promise<PackedEntry> }[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const known = entry.packed?.();
    if (known && underWay.length === 0) {
      yield { entry, ...known };
      continue;
    }
    while (underWay.length >= mostAhead || (underWay.length > 0 && bytes + entry.sizeBytes > aheadBytes)) {
      const first = underWay.shift();
      bytes -= first?.sizeBytes ?? 0;
      if (first) yield await first.packed;
    }
    const content = known ? known.bytes : await entry.read();
    const packed = known ? Promise.resolve(known) : pack(content);
    packed.catch(() => undefined); // It comes out when it is its turn.
    underWay.push({ sizeBytes: content.byteLength, packed: packed.then((result) => ({ entry, ...result })) });
    bytes += content.byteLength; // A map may be larger than its file, by its sources.
  }
  for (const { packed } of underWay) yield await packed;
}
