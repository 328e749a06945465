export interface CommitsResult {
  /** The number of commits in all ranges; undefined if Sentry fetches them and they were not counted. */
  readonly count: number | undefined;
  /** One for each repository. */
  readonly ranges: readonly CommitRange[];
  /**
   * `sent`: with the release. `requested`: Sentry was given the ranges and fetches the commits itself. `unchanged`: Sentry
   * had these commits already. `none`: there are none, or they could not be read.
   */
  readonly delivery: 'sent' | 'requested' | 'unchanged' | 'none';
  /** With `requested`: the number of commits that Sentry had fetched when the run ended. */
  readonly fetchedCount?: number | undefined;
}

export interface CommitRange {
  readonly repository: string;
  /** The commit that the range starts after; absent if there is none. */
  readonly base?: string | undefined;
  readonly head: string;
  /** Why this base was chosen, and what was left out, as clauses: `since release 1.2.2`. */
  readonly reason: string;
}
