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
  /** ISO 8601. */
  readonly timestamp?: string;
}

/** Most characters that Sentry takes; a longer value would have the whole release refused. */
export const commitLimits = { repository: 64, authorName: 128, authorEmail: 200 } as const;
