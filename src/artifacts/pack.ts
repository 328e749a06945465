import { type Batch, batchesOf } from './batches.ts';
import type { BundleEntry } from './bundle-entry.ts';
import { type Packed, pack } from './deflate.ts';
import type { Threads } from './threads.ts';

/** What may be in memory at a time: of the files under way, or of one that is larger than that. */
const aheadBytes = 32 * 1024 * 1024;
const mostAhead = 8;
/** By which the content of an entry may be larger than it was known to be, and not be waited for. */
const mostGrownBytes = 64 * 1024;

/** An entry that has been read and deflated. */
export interface PackedEntry extends Packed {
  readonly entry: BundleEntry;
}

/** Reads and deflates entries, several at a time, and hands them out in their order. */
export async function* packAhead(entries: Iterable<BundleEntry>, threads: Threads): AsyncGenerator<PackedEntry> {
  const underWay: { readonly sizeBytes: number; readonly packed: Promise<readonly PackedEntry[]> }[] = [];
  let bytes = 0;
  for (const batch of batchesOf(entries, ({ sizeBytes }) => sizeBytes)) {
    const sizeBytes = batch.items.reduce((sum, entry) => sum + entry.sizeBytes, 0);
    while (underWay.length >= mostAhead || (underWay.length > 0 && bytes + sizeBytes > aheadBytes)) {
      const first = underWay.shift();
      bytes -= first?.sizeBytes ?? 0;
      if (first) yield* await first.packed;
    }
    const packed = packBatch(batch, threads);
    packed.catch(() => undefined); // It comes out when it is its turn.
    underWay.push({ sizeBytes, packed });
    bytes += sizeBytes;
  }
  for (const { packed } of underWay) yield* await packed;
}

async function packBatch({ items, isLarge }: Batch<BundleEntry>, threads: Threads): Promise<readonly PackedEntry[]> {
  const origins = items.map(({ origin }) => origin).filter((origin) => origin !== undefined);
  const there = isLarge || origins.length < items.length ? undefined : await threads.ask('pack', origins);
  if (!there) return await packHere(items);
  let at = 0;
  return there.files.flatMap(({ packedBytes, ...sums }, index) => {
    const entry = items[index];
    const bytes = there.bytes.subarray(at, at + packedBytes);
    at += packedBytes;
    return entry ? [{ entry, ...sums, bytes }] : [];
  });
}

/** Maps that have become large by their sources are in memory one at a time: nobody has counted with them. */
async function packHere(entries: readonly BundleEntry[]): Promise<readonly PackedEntry[]> {
  const packed: Promise<PackedEntry>[] = [];
  for (const entry of entries) {
    const content = await entry.read();
    const one = pack(content).then((result) => ({ entry, ...result }));
    packed.push(one);
    if (content.byteLength - entry.sizeBytes > mostGrownBytes) await one;
  }
  return await Promise.all(packed);
}
