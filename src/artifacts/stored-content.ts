import { isUtf8 } from 'node:buffer';
import type { EntryType } from './bundle-entry.ts';
import type { LinkGuard } from './links.ts';
import { isHermes } from './script-text.ts';
import { withSources } from './sources-content.ts';

/**
 * What is stored of a file. Of Hermes bytecode only the name and the ID are of use, so its content stays away. A map gets
 * the sources that it lacks and this machine has. Index maps stay what they are: Sentry reads them, and to flatten one
 * would take a multiple of its size in memory.
 *
 * @param path absolute; sources are relative to it
 * @param links of the workspace: sources are read from nowhere else
 */
export function contentOf(type: EntryType, bytes: Buffer, path: string, links: LinkGuard): Uint8Array {
  if (type === 'source_map') return withSources(bytes, path, links);
  return isHermes(bytes) ? new Uint8Array() : bytes;
}

/** Whether Sentry could do anything with a script: text, or bytecode that it knows. */
export function isStorable(bytes: Buffer): boolean {
  return isUtf8(bytes) || isHermes(bytes);
}
