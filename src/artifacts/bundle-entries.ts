import type { BuildFile } from './build-file.ts';
import type { BundleEntry } from './bundle-entry.ts';
import type { GivenFile } from './given.ts';
import type { LinkGuard } from './links.ts';
import { readFile, streamFile } from './read-file.ts';
import { contentOf } from './stored-content.ts';

/** What an entry tells of its file. */
type Told = Pick<BundleEntry, 'type' | 'debugId' | 'sourceMap'>;
type EntryFile = Pick<BuildFile, 'path' | 'name' | 'sizeBytes'> & Partial<Pick<GivenFile, 'isStoredWhole' | 'packed'>>;

/** A script or map as it is stored. @param links of the workspace: sources are read from nowhere else */
export function entryOf(
  { path, name, sizeBytes, isStoredWhole, packed }: EntryFile,
  told: Told,
  links: LinkGuard,
): BundleEntry {
  const read = async () => contentOf(told.type, readFile(path), path, links);
  const ways = { ...(isStoredWhole && { open: () => streamFile(path) }), ...(packed && { packed }) };
  return { ...told, name, sizeBytes, read, ...ways };
}
