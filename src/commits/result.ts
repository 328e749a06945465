export interface CommitsResult {
  /** In all ranges; undefined if Sentry fetches them and they were not counted. */
  readonly count: number | undefined;
  readonly ranges: readonly CommitRange[];
  /** `requested`: Sentry fetches them itself. `unchanged`: it had them already. `none`: also if they could not be read. */
  readonly delivery: 'sent' | 'requested' | 'unchanged' | 'none';
  /** With `requested`: how many Sentry had fetched when the run ended. */
  readonly fetchedCount?: number | undefined;
}

export interface ResolvedIssue {
  /** `WEB-1`. */
  readonly id: string;
  readonly title: string;
  /** In Sentry's UI: an http or https URL. */
  readonly url: string | undefined;
}

export interface CommitRange {
  readonly repository: string;
  /** The commit that the range starts after; absent if there is none. */
  readonly base?: string | undefined;
  readonly head: string;
  /** Why this base was chosen, and what was left out, as clauses: `since release 1.2.2`. */
  readonly reason: string;
}
