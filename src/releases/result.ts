export interface ReleaseResult {
  readonly version: string;
  /** Where the version comes from, as a noun: `the tag`. */
  readonly source?: string | undefined;
  /** The release's page in Sentry; undefined where there is none yet. */
  readonly pageUrl: string | undefined;
  /** True when this run created the release, false when it existed. */
  readonly created: boolean;
  readonly projects: readonly string[];
}

export interface FinalizeResult {
  /** ISO 8601. */
  readonly dateReleased: string;
  /** False when the release had a date already, which it keeps. */
  readonly now: boolean;
}
