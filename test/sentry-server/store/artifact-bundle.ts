import type { Timestamp } from '../timestamp.ts';
import { isDictionary } from '../validation.ts';
import { readZip } from '../zip.ts';

/** A file of a bundle, with its metadata from the manifest. */
export interface BundledFile {
  readonly path: string;
  readonly url: string;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

/** An assembled artifact bundle. */
export interface ArtifactBundle {
  readonly id: number;
  readonly checksum: string;
  readonly sizeBytes: number;
  /** The debug ID of the bundle itself, from its manifest. */
  readonly debugId: string | null;
  readonly release: string | null;
  readonly dist: string | null;
  /** Slugs. */
  readonly projects: readonly string[];
  /** When the bundle was first assembled, and when last. */
  readonly dateUploaded: Timestamp;
  readonly dateModified: Timestamp;
  readonly files: readonly BundledFile[];
}

const TYPES = ['source', 'minified_source', 'source_map', 'indexed_ram_bundle'];
const MANIFEST_KEYS = ['files', 'debug_id', 'org', 'project', 'release', 'dist', 'note'];

/** Reads a bundle. @throws Error if it is not a ZIP file, or does not match its manifest */
export function openBundle(bytes: Buffer) {
  const entries = new Map(readZip(bytes).map((entry) => [entry.path, entry]));
  const manifest: unknown = JSON.parse(entries.get('manifest.json')?.content.toString('utf8') ?? '');
  if (!isDictionary(manifest) || !isDictionary(manifest['files'])) throw new Error('the manifest has no files');
  const unknown = Object.keys(manifest).filter((key) => !MANIFEST_KEYS.includes(key));
  if (unknown.length > 0) throw new Error(`unknown keys in the manifest: ${unknown}`);
  if ([...entries.keys()].at(-1) !== 'manifest.json') throw new Error('the manifest is not the last entry');
  const files = Object.entries(manifest['files']).map(([path, metadata]) => {
    const entry = entries.get(path);
    if (!entry || !path.startsWith('files/')) throw new Error(`${path} is not in the bundle`);
    return { path, ...readMetadata(metadata), content: entry.content };
  });
  if (files.length + 1 !== entries.size) throw new Error('an entry is not in the manifest');
  return {
    debugId: textOrNull(manifest['debug_id']),
    release: textOrNull(manifest['release']),
    dist: textOrNull(manifest['dist']),
    files,
  };
}

function readMetadata(metadata: unknown) {
  if (!isDictionary(metadata)) throw new Error('an entry of the manifest is not an object');
  const { url, type, headers = {} } = metadata;
  if (typeof url !== 'string' || typeof type !== 'string' || !TYPES.includes(type))
    throw new Error('an entry of the manifest has no valid url or type');
  if (!isDictionary(headers)) throw new Error('the headers are not an object');
  for (const [name, value] of Object.entries(headers)) {
    if (name !== name.toLowerCase() || typeof value !== 'string') throw new Error(`the header ${name} is invalid`);
  }
  return { url, type, headers: headers as Record<string, string> };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
