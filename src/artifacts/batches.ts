/** Small enough that other work has its turn soon, and that some of them at a time are little in memory. */
const mostBytes = 4 * 1024 * 1024;
/** What a small file costs, in bytes of a large one. */
const fileCostBytes = 64 * 1024;

/** Files that are worked on in one go. */
export interface Batch<T> {
  readonly items: readonly T[];
  /** Whether it is one large file, of which there should be only one in memory. */
  readonly isLarge: boolean;
}

/** Divides work on files, in its order. @param sizeOf what is read for an item, in bytes */
export function* batchesOf<T>(items: Iterable<T>, sizeOf: (item: T) => number): Generator<Batch<T>> {
  let [batch, bytes]: [T[], number] = [[], 0];
  for (const item of items) {
    const cost = sizeOf(item) + fileCostBytes;
    if (batch.length > 0 && bytes + cost > mostBytes) {
      yield { items: batch, isLarge: bytes > mostBytes };
      [batch, bytes] = [[], 0];
    }
    batch.push(item);
    bytes += cost;
  }
  if (batch.length > 0) yield { items: batch, isLarge: bytes > mostBytes };
}
