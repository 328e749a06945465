/** A script or a source map as it goes into an artifact bundle. */
export interface BundleEntry {
  /** `~/assets/app.js`: the url in the manifest. */
  readonly name: string;
  readonly type: 'minified_source' | 'source_map';
  /** Header `debug-id`: lower case, with hyphens. */
  readonly debugId: string | undefined;
  /** Header `sourcemap` of a script: the reference from its name to that of its map. */
  readonly sourceMap: string | undefined;
  /** Of the content, as far as it is known before it is read. */
  readonly sizeBytes: number;
  /** What `read` reads, for those who do it elsewhere; undefined where nobody else can. */
  readonly origin?: EntryOrigin;
  /** The content to store. Read anew at each call, so that only what is under way is in memory. */
  read(): Promise<Uint8Array>;
}

/** The file that an entry is made of. */
export interface EntryOrigin {
  readonly type: BundleEntry['type'];
  /** Absolute. */
  readonly path: string;
  /** Absolute; the sources that a map lacks are read from nowhere else. */
  readonly workspace: string;
}
