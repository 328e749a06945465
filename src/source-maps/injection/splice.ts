/** A change of bytes at one place: the text replaces what stands from start to end. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The bytes after the edits. Edits must not overlap. */
export function splice(bytes: Uint8Array, edits: readonly Edit[]): Buffer<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let kept = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(bytes.subarray(kept, start), Buffer.from(text));
    kept = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(kept)]);
}

/** Offset of the first byte that edits change. */
export function startOf(edits: readonly Edit[]): number {
  return Math.min(...edits.map(({ start }) => start));
}
