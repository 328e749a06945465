import { isUtf8 } from 'node:buffer';
import type { BuildFile } from './build-file.ts';
import type { BundleEntry } from './bundle-entry.ts';
import { LinkGuard } from './links.ts';
import { readFile } from './read-file.ts';
import { isHermes } from './script-text.ts';
import { withSources } from './sources-content.ts';

/** A script as it is stored. Of Hermes bytecode only the name and the ID are of use, so its content stays away. */
export function scriptEntry(
  { path, name, sizeBytes }: BuildFile,
  debugId: string | undefined,
  sourceMap: string | undefined,
): BundleEntry {
  return {
    ...{ name, type: 'minified_source', debugId, sourceMap, sizeBytes },
    async read() {
      const bytes = readFile(path);
      return isHermes(bytes) ? new Uint8Array() : bytes;
    },
  };
}

/**
 * A map as it is stored: with the sources that it lacks and this machine has. Index maps stay what they are: Sentry reads
 * them, and to flatten one would take a multiple of its size in memory.
 *
 * @param workspace absolute; sources are read from nowhere else
 */
export function mapEntry(
  { path, name, sizeBytes }: BuildFile,
  debugId: string | undefined,
  workspace: string,
): BundleEntry {
  const links = new LinkGuard(workspace);
  return {
    ...{ name, type: 'source_map', debugId, sourceMap: undefined, sizeBytes },
    async read() {
      return withSources(readFile(path), { mapPath: path, workspace, links });
    },
  };
}

/** Whether Sentry could do anything with a script: text, or bytecode that it knows. */
export function isStorable(bytes: Buffer): boolean {
  return isUtf8(bytes) || isHermes(bytes);
}
