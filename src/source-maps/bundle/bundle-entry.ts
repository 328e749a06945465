/** A script or a source map as it goes into an artifact bundle. */
export interface BundleEntry {
  /** `~/assets/app.js`: the url in the manifest. */
  readonly name: string;
  readonly type: 'minified_source' | 'source_map';
  /** Header `debug-id`: lower case, with hyphens. */
  readonly debugId: string | undefined;
  /** Header `sourcemap` of a script: the reference from its name to that of its map. */
  readonly sourceMap: string | undefined;
  readonly content: Uint8Array<ArrayBuffer>;
}
