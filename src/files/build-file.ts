/** A file of the build, and what it is called in Sentry. */
export interface BuildFile {
  /** Absolute path on this machine. */
  readonly path: string;
  /** Where it is, when every link on the way is followed: two names may be those of one file. */
  readonly realPath?: string;
  /** The artifact name: `~/assets/app.js`. */
  readonly name: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  /** Of a script: the reference to its source map, where that is known without a look into it. */
  readonly sourceMap?: string | undefined;
}
