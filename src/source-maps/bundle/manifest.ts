import { debugIdOf } from '../injection/debug-id.ts';
import type { BundleEntry } from './bundle-entry.ts';

/** What a bundle is for. */
export interface BundleOwner {
  readonly org: string;
  /** Slugs. */
  readonly projects: readonly string[];
  readonly release: string;
  readonly dist: string | undefined;
}

type ManifestEntry = Omit<BundleEntry, 'content'>;

/** The table of contents of an artifact bundle: https://develop.sentry.dev/sdk/miscellaneous/artifact-bundles/ */
export class Manifest {
  readonly #owner: BundleOwner;
  readonly #files: Record<string, object> = {};
  readonly #contents: string[] = [];
  #sizeBytes: number;

  constructor(owner: BundleOwner) {
    this.#owner = owner;
    this.#sizeBytes = 1_000 + JSON.stringify(owner).length;
  }

  /** Of its JSON, more or less: never less. */
  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  has(path: string): boolean {
    return Object.hasOwn(this.#files, path);
  }

  /** Notes what is at a path of the bundle. @param contentSha1 of its content */
  add(path: string, entry: ManifestEntry, contentSha1: string): void {
    const file = fileOf(entry);
    this.#files[path] = file;
    this.#contents.push(contentSha1);
    this.#sizeBytes += mostRecordBytes(path, entry);
  }

  /**
   * The manifest with the ID of the bundle, which follows from all that is in it and whom it is for: the same bundle
   * takes the place of the one before, and that of another release does not.
   */
  finish(): { readonly debugId: string; readonly json: Buffer } {
    const { org, projects, release, dist } = this.#owner;
    const [project, ...others] = projects;
    const rest = {
      ...{ org, ...(others.length === 0 ? { project } : { note: `projects: ${projects.toSorted().join(', ')}` }) },
      ...{ release, ...(dist !== undefined && { dist }), files: this.#files },
    };
    const debugId = debugIdOf(Buffer.from(JSON.stringify([rest, this.#contents])));
    return { debugId, json: Buffer.from(JSON.stringify({ debug_id: debugId, ...rest })) };
  }
}

/** What an entry adds to the JSON, at most: a letter of it may take six bytes. */
export function mostRecordBytes(path: string, { name, sourceMap = '' }: ManifestEntry): number {
  return 200 + 6 * (path.length + name.length + sourceMap.length);
}

function fileOf({ name, type, debugId, sourceMap }: ManifestEntry): object {
  const headers = {
    ...(debugId !== undefined && { 'debug-id': debugId }),
    ...(sourceMap !== undefined && { sourcemap: sourceMap }),
  };
  return { url: name, type, headers };
}
