/**
 * A part of a run, such as `Release` or `Deploy`. A run first prepares and checks all its stages, then runs them one after
 * another. A dry run previews them instead of running them.
 */
export interface Stage<Result extends object> {
  /** Title of its group in the log and of its row in the summary. */
  readonly title: string;
  /** True for a stage that runs before the others are prepared and checked. */
  readonly isFirst?: boolean;
  /**
   * Prepares build files for the upload. May read from Sentry and, unless this is a dry run, change files. Stages are
   * prepared one after another.
   */
  prepare?(): Promise<Partial<Result>>;
  /**
   * Checks whether `run` can succeed, and reads what it needs. Changes nothing.
   *
   * @param prepared resolves when all stages are prepared
   * @throws SetupError if the inputs, the token or the project have to be changed
   */
  check?(prepared: Promise<unknown>): Promise<void>;
  /** Does the work. Resolves when all of it is complete. */
  run?(): Promise<Partial<Result>>;
  /** Returns what `run` would return. Changes neither files nor Sentry. */
  preview?(): Promise<Partial<Result>>;
}
