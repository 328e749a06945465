/** A file of the build, and what it is called in Sentry. */
export interface BuildFile {
  /** Absolute path on this machine. */
  readonly path: string;
  /** The artifact name: `~/assets/app.js`. */
  readonly name: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  /** Of a script: the reference to its source map, where that is known without a look into it. */
  readonly sourceMap?: string | undefined;
}
