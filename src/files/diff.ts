import type { BuildFile } from './build-file.ts';

/** What a server says of the content that it holds. */
export interface StoredContent {
  readonly sha1: string;
  /** In bytes. */
  readonly size: number;
}

/** Whether the server holds just this content. */
export function isSameContent(stored: StoredContent, file: BuildFile, sha1: string): boolean {
  return stored.size === file.sizeBytes && stored.sha1 === sha1;
}
