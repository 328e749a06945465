/**
 * A part of a run, such as `Release` or `Deploy`. A run works through a list of stages: it prepares and checks all of them
 * side by side, then runs one after another. A dry run does the same, and previews instead of running.
 */
export interface Stage<Result extends object> {
  /** Title of its group in the log and of its row in the summary. */
  readonly title: string;
  /** True for a stage that does not wait until all the others are prepared and checked. */
  readonly isFirst?: boolean;
  /**
   * Brings build files into the form in which they are stored. May change files, unless it is a dry run; reads from Sentry.
   * Stages are prepared one after another.
   */
  prepare?(): Promise<Partial<Result>>;
  /**
   * Finds out whether `run` can succeed, and reads what it needs. Changes nothing.
   *
   * @param prepared resolves when all stages are prepared
   * @throws SetupError that says what has to be changed
   */
  check?(prepared: Promise<unknown>): Promise<void>;
  /** Does the work, and returns when all of it is known to be done. */
  run?(): Promise<Partial<Result>>;
  /** Returns what `run` would return. Changes nothing, neither here nor in Sentry. */
  preview?(): Promise<Partial<Result>>;
}
