import { createDebugId } from '../injection/debug-id.ts';

/** A script or a source map in an artifact bundle. */
export interface BundleEntry {
  /** Artifact name, the URL in the manifest: `~/assets/app.js`. */
  readonly name: string;
  readonly type: 'minified_source' | 'source_map';
  /** Header `debug-id`: lower case, with hyphens. */
  readonly debugId: string | undefined;
  /** Header `sourcemap` of a script: the reference from its name to the name of its map. */
  readonly sourceMap: string | undefined;
  readonly content: Uint8Array<ArrayBuffer>;
}

type ManifestEntry = Omit<BundleEntry, 'content'>;

/** What a bundle belongs to. */
export interface BundleOwner {
  readonly org: string;
  /** Slugs. */
  readonly projects: readonly string[];
  readonly release: string;
  readonly dist: string | undefined;
}

/** The table of contents of an artifact bundle: https://develop.sentry.dev/sdk/miscellaneous/artifact-bundles/ */
export class Manifest {
  readonly #owner: BundleOwner;
  readonly #files: Record<string, object> = {};
  readonly #contents: string[] = [];
  #maxSizeBytes: number;

  constructor(owner: BundleOwner) {
    this.#owner = owner;
    this.#maxSizeBytes = 1_000 + JSON.stringify(owner).length;
  }

  /** Upper bound for the size of the JSON. */
  get maxSizeBytes(): number {
    return this.#maxSizeBytes;
  }

  /**
   * The path of a file in the bundle, by its URL: `~/app.js` → `files/_/_/app.js`, `https://host/app.js` →
   * `files/https/host/app.js`. Sentry finds files by the manifest; the path must only be unique and safe to unpack.
   */
  pathOf(url: string): string {
    const [, scheme = '_', rest = url] = /^([a-z][a-z\d+.-]*):\/\/(.*)$/is.exec(url) ?? [];
    const place = scheme === '_' ? `_/${rest.replace(/^~?\/*/, '')}` : rest;
    const path = `files/${scheme}/${place}`.split('/').map(safeSegment).join('/');
    const isTaken = (candidate: string) => Object.hasOwn(this.#files, candidate);
    if (!isTaken(path)) return path;
    for (let number = 1; ; number++) {
      if (!isTaken(`${path}.${number}`)) return `${path}.${number}`;
    }
  }

  /** @param path as `pathOf` returned it */
  add(path: string, entry: ManifestEntry, contentSha1: string): void {
    this.#files[path] = recordOf(entry);
    this.#contents.push(contentSha1);
    this.#maxSizeBytes += maxRecordBytes(path, entry);
  }

  /**
   * The manifest with the ID of the bundle, which depends on its files and its owner: the same bundle replaces the earlier
   * one, and the bundle of another release does not.
   */
  finish(): { readonly debugId: string; readonly json: Buffer } {
    const { org, projects, release, dist } = this.#owner;
    const [project, ...others] = projects;
    const rest = {
      org,
      ...(others.length === 0 ? { project } : { note: `projects: ${projects.toSorted().join(', ')}` }),
      release,
      ...(dist !== undefined && { dist }),
      files: this.#files,
    };
    const debugId = createDebugId(Buffer.from(JSON.stringify([rest, this.#contents])));
    return { debugId, json: Buffer.from(JSON.stringify({ debug_id: debugId, ...rest })) };
  }
}

/** What an entry adds to the JSON at most: escaped, a character may take six bytes. */
export function maxRecordBytes(path: string, { name, sourceMap = '' }: ManifestEntry): number {
  return 200 + 6 * (path.length + name.length + sourceMap.length);
}

function recordOf({ name, type, debugId, sourceMap }: ManifestEntry): object {
  const headers = {
    ...(debugId !== undefined && { 'debug-id': debugId }),
    ...(sourceMap !== undefined && { sourcemap: sourceMap }),
  };
  return { url: name, type, headers };
}

/** Leads to no other folder, and contains nothing that some file systems cannot store. */
function safeSegment(segment: string): string {
  return /^\.{0,2}$/.test(segment) ? '_' : segment.replaceAll(/[\p{Cc}\\:*?"<>|]/gu, '_');
}
