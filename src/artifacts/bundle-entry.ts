import type { Packed } from './deflate.ts';

export type EntryType = 'minified_source' | 'source_map';

/** A script or a source map as it goes into an artifact bundle. */
export interface BundleEntry {
  /** `~/assets/app.js`: the url in the manifest. */
  readonly name: string;
  readonly type: EntryType;
  /** Header `debug-id`: lower case, with hyphens. */
  readonly debugId: string | undefined;
  /** Header `sourcemap` of a script: the reference from its name to that of its map. */
  readonly sourceMap: string | undefined;
  /** Of the content, as far as it is known before it is read. */
  readonly sizeBytes: number;
  /** The content to store. Read anew at each call, so that only what is under way is in memory. */
  read(): Promise<Uint8Array>;
  /** The same in pieces, where it is large and need not be in memory as a whole. */
  open?(): AsyncIterable<Uint8Array>;
  /** The same, where it has been packed before. */
  packed?(): Packed;
}
