/** Stages are prepared and checked first, then run one after another. */
export interface Stage<Result extends object> {
  /** In the log and in the summary. */
  readonly title: string;
  /** Runs without waiting for the preparation and the checks of other stages. */
  readonly isIndependent?: boolean;
  /** May change files, unless this is a dry run. One stage is prepared after another. */
  prepare?(): Promise<Partial<Result>>;
  /**
   * Reads what `run` needs; changes nothing.
   *
   * @param prepared resolves when all stages are prepared
   * @throws SetupError if the inputs, the token or the project have to be changed
   */
  check?(prepared: Promise<unknown>): Promise<void>;
  /** Does what has no visible result in Sentry, as soon as all stages are ready. Its errors are also those of `run`. */
  begin?(): Promise<void>;
  run?(): Promise<Partial<Result>>;
  /** For dry runs: returns what `run` would return, and changes neither files nor Sentry. */
  preview?(): Promise<Partial<Result>>;
}
