import type { Packed } from './deflate.ts';
import type { EditedFile, GivenIds } from './give-ids.ts';
import { largeBytes } from './read-file.ts';
import { isHermes } from './script-text.ts';

/** What has become of scripts and their map. */
export interface Given extends Omit<GivenIds, 'files'> {
  /** The scripts in their order, and then the map. */
  readonly files: readonly GivenFile[];
}

export interface GivenFile {
  /** Absolute. */
  readonly path: string;
  readonly isChanged: boolean;
  readonly sizeBytes: number;
  /** Of a large file: whether all that it holds is stored, and nothing else. */
  readonly isStoredWhole?: boolean;
  /** Reads what is to be stored of it, where that has been packed. @throws SetupError when it is not there any more */
  readonly packed?: () => Packed;
}

/** Tells of a file before it is packed. */
export function describe({ path, type, bytes, edits, missingSources }: EditedFile): GivenFile {
  const grownBytes = edits.reduce((sum, { start, end, text }) => sum + Buffer.byteLength(text) - (end - start), 0);
  const isWhole = type === 'source_map' ? missingSources.length === 0 : !isHermes(bytes);
  return {
    ...{ path, isChanged: edits.length > 0, sizeBytes: bytes.byteLength + grownBytes },
    isStoredWhole: isWhole && bytes.byteLength > largeBytes,
  };
}

/** What was done again is changed too where it had been changed the first time. */
export function withChangesOf(first: readonly Given[], again: readonly Given[]): readonly Given[] {
  return again.map((ids, at) => ({
    ...ids,
    files: ids.files.map((file, index) => {
      return { ...file, isChanged: file.isChanged || (first[at]?.files[index]?.isChanged ?? false) };
    }),
  }));
}
