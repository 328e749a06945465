import { isUtf8 } from 'node:buffer';
import type { BuildFile } from './build-file.ts';
import type { BundleEntry, EntryOrigin } from './bundle-entry.ts';
import { LinkGuard } from './links.ts';
import { readFile } from './read-file.ts';
import { isHermes } from './script-text.ts';
import { withSources } from './sources-content.ts';

/** What an entry tells of its file. */
type Told = Pick<BundleEntry, 'type' | 'debugId' | 'sourceMap'>;

/** A script or map as it is stored. @param workspace absolute; sources are read from nowhere else */
export function entryOf({ path, name, sizeBytes }: BuildFile, told: Told, workspace: string): BundleEntry {
  const origin = { type: told.type, path, workspace };
  return { ...told, name, sizeBytes, origin, read: async () => readEntry(origin, new LinkGuard(workspace)) };
}

/**
 * Reads what is stored of a file. Of Hermes bytecode only the name and the ID are of use, so its content stays away. A map
 * gets the sources that it lacks and this machine has. Index maps stay what they are: Sentry reads them, and to flatten
 * one would take a multiple of its size in memory.
 *
 * @throws SetupError when it cannot be read
 */
export function readEntry({ type, path, workspace }: EntryOrigin, links: LinkGuard): Uint8Array {
  const bytes = readFile(path);
  if (type === 'source_map') return withSources(bytes, { mapPath: path, workspace, links });
  return isHermes(bytes) ? new Uint8Array() : bytes;
}

/** Whether Sentry could do anything with a script: text, or bytecode that it knows. */
export function isStorable(bytes: Buffer): boolean {
  return isUtf8(bytes) || isHermes(bytes);
}
