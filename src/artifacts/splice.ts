/** A change of bytes at one place: what stands from start to end gives way to the text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How many bytes pieces have together. */
export function sizeOfPieces(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** The bytes after the edits, in pieces: what stays is not copied. Edits must not overlap. */
export function splice(bytes: Uint8Array, edits: readonly Edit[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let kept = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(bytes.subarray(kept, start), Buffer.from(text));
    kept = end;
  }
  return [...pieces, bytes.subarray(kept)].filter(({ byteLength }) => byteLength > 0);
}
