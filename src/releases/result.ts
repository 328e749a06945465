export interface ReleaseResult {
  readonly version: string;
  /** Where the version comes from, as a noun: `the tag`. */
  readonly source?: string | undefined;
  /** URL of the release in Sentry's UI; undefined if it does not exist yet. */
  readonly pageUrl: string | undefined;
  /** True if this run created the release. */
  readonly created: boolean;
  readonly projects: readonly string[];
}

export interface FinalizeResult {
  /** ISO 8601. */
  readonly dateReleased: string;
  /** False if the release already had a date, which it keeps. */
  readonly now: boolean;
}
