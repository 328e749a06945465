/** A changed file as Sentry stores it: added, modified or deleted. A rename is a deletion and an addition. */
export interface FileChange {
  readonly path: string;
  readonly type: 'A' | 'M' | 'D';
}

/**
 * A commit as a release takes it. Sentry keeps the list it is given, and makes a repository of the given name when it
 * knows none.
 */
export interface Commit {
  /** SHA, at most 64 characters. */
  readonly id: string;
  /** `owner/name`, at most 64 characters. */
  readonly repository?: string;
  /** Never null: Sentry searches it for `#skipsentry` and `Fixes SHORT-ID`. */
  readonly message: string;
  /** At most 128 characters. */
  readonly author_name?: string;
  /** At most 200 characters. */
  readonly author_email?: string;
  /** ISO 8601. Sentry sorts by it, and keeps equal ones in the order given. */
  readonly timestamp?: string;
  /** With paths of at most 510 characters. Sentry finds suspect commits by it. */
  readonly patch_set?: readonly FileChange[];
}

/** Where the commits of one repository can be fetched: Sentry does so by itself, later, and may get nothing. */
export interface CommitRef {
  /** The name of a repository that Sentry knows; another one has the request refused. */
  readonly repository: string;
  /** SHA, at most 64 characters. */
  readonly commit: string;
  /** SHA; without it Sentry begins at the previous release. */
  readonly previousCommit?: string;
}
