export interface ReleaseResult {
  readonly version: string;
  /** Where the version comes from, as a noun: `the tag`. */
  readonly source?: string | undefined;
  /** In Sentry's UI; undefined if the release does not exist yet. */
  readonly pageUrl: string | undefined;
  readonly created: boolean;
  /** A dry run without a token cannot know whether a release that it does not create exists. */
  readonly isUnknown?: boolean;
  readonly projects: readonly string[];
}

export interface FinalizeResult {
  /** ISO 8601. */
  readonly dateReleased: string;
  /** False if the release already had a date, which it keeps. */
  readonly changed: boolean;
}
