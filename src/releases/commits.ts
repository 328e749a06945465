/** A changed file as Sentry stores it: added, modified or deleted. A rename is a deletion and an addition. */
export interface FileChange {
  readonly path: string;
  readonly type: 'A' | 'M' | 'D';
}

/** A commit in a request for a release. Sentry creates a repository with the given name if it does not have one. */
export interface Commit {
  /** SHA, at most 64 characters. */
  readonly id: string;
  /** `owner/name`, at most 64 characters. */
  readonly repository?: string;
  /** Never null: Sentry searches it for `#skipsentry` and `Fixes SHORT-ID`. */
  readonly message: string;
  /** At most 128 characters. */
  readonly author_name?: string;
  /** At most 75 characters. */
  readonly author_email?: string;
  /** ISO 8601, for all commits or for none. Sentry sorts commits by it, and keeps the order of equal ones. */
  readonly timestamp: string;
  /** Paths have at most 510 characters. Sentry uses them to find suspect commits. */
  readonly patch_set?: readonly FileChange[];
}

/** A range that Sentry fetches itself, some time after the request. It may find no commits. */
export interface CommitRef {
  /** The name of a repository in Sentry. Sentry rejects the request if it does not have this repository. */
  readonly repository: string;
  /** SHA, at most 64 characters. */
  readonly commit: string;
  /** SHA; by default, Sentry starts at the previous release. */
  readonly previousCommit?: string;
}
