export interface CommitsResult {
  /** How many commits the ranges have together; undefined where Sentry fetches them and they were not counted. */
  readonly count: number | undefined;
  /** One for each repository. */
  readonly ranges: readonly CommitRange[];
  /**
   * How the commits get to Sentry. `sent`: with the release. `requested`: Sentry was given the ranges and fetches the commits
   * itself. `unchanged`: it had exactly these already. `none`: there are none, or they could not be read.
   */
  readonly delivery: 'sent' | 'requested' | 'unchanged' | 'none';
  /** How many of the commits that Sentry fetches it had when the run ended. */
  readonly fetchedCount?: number | undefined;
}

export interface CommitRange {
  readonly repository: string;
  /** SHA of the commit the range starts after; absent when there was none to start from. */
  readonly base?: string | undefined;
  readonly head: string;
  /** Which base was chosen and why, and what was left out, as clauses: `since release 1.2.2`. */
  readonly reason: string;
}
