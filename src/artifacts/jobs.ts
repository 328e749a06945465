import type { BuildFile } from './build-file.ts';
import { isStorable, readEntry } from './bundle-entries.ts';
import type { EntryOrigin } from './bundle-entry.ts';
import { packNow } from './deflate.ts';
import { type GiveMode, type GivenIds, giveIds, type ScriptsOfMap } from './give-ids.ts';
import { isInlineMap } from './inline-map.ts';
import { LinkGuard } from './links.ts';
import { readFile, release } from './read-file.ts';
import { FileReplacer } from './replace-files.ts';
import { readScript } from './script-text.ts';

/** What is done to many files alike, here or in a thread of its own: the words that go to and fro are plain data. */
export const jobs = { readReferences, giveIdsTo, pack };

/** What a script says of its map; undefined for a file that is nothing to Sentry. */
export type Reference = { readonly mapUrl: string | undefined } | undefined;

function readReferences(files: readonly BuildFile[]): readonly Reference[] {
  return files.map(({ path }) => {
    const bytes = readFile(path);
    const reference = isStorable(bytes) ? { mapUrl: mapUrlOf(bytes) } : undefined;
    release(bytes);
    return reference;
  });
}

/** A map that is inside may be long, and is not to be kept in memory. */
function mapUrlOf(bytes: Buffer): string | undefined {
  const url = readScript(bytes).mapUrl?.value;
  return url !== undefined && isInlineMap(url) ? 'data:' : url;
}

function giveIdsTo(work: { readonly groups: readonly ScriptsOfMap[]; readonly mode: GiveMode }): readonly GivenIds[] {
  using files = new FileReplacer();
  return work.groups.map((group) => giveIds(group, work.mode, files));
}

/** Packed content of files, one after the other, and what is known of each. */
function pack(origins: readonly EntryOrigin[]) {
  const links = new Map<string, LinkGuard>();
  const packed = origins.map((origin) => {
    const { workspace } = origin;
    const guard = links.get(workspace) ?? new LinkGuard(workspace);
    links.set(workspace, guard);
    return packNow(readEntry(origin, guard));
  });
  const files = packed.map(({ bytes, ...sums }) => ({ ...sums, packedBytes: bytes.byteLength }));
  const bytes = new Uint8Array(files.reduce((sum, { packedBytes }) => sum + packedBytes, 0));
  let at = 0;
  for (const one of packed) {
    bytes.set(one.bytes, at);
    at += one.bytes.byteLength;
  }
  return { bytes, files };
}
