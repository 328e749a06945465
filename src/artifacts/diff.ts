import type { BuildFile } from './build-file.ts';

/** What a server says of a file that it holds. */
export interface StoredFile {
  readonly name: string;
  readonly dist: string | null;
  readonly sha1: string;
  readonly size: number;
}

/** The stored files that stand where a build file would go: same name, same dist. Keyed by name. */
export function storedByName<Stored extends StoredFile>(
  stored: Iterable<Stored>,
  dist: string | undefined,
): ReadonlyMap<string, Stored> {
  return new Map([...stored].filter((file) => file.dist === (dist ?? null)).map((file) => [file.name, file]));
}

/** Whether the server holds just this content. */
export function isSameContent(stored: StoredFile, file: BuildFile, sha1: string): boolean {
  return stored.size === file.sizeBytes && stored.sha1 === sha1;
}
