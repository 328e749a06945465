export interface DeployResult {
  /** Undefined in a dry run if the deploy is not recorded yet. */
  readonly id: string | undefined;
  readonly environment: string;
  readonly url?: string | undefined;
  /** False if an earlier attempt of this workflow run, or another job, recorded the deploy. */
  readonly recorded: boolean;
  /** The release that was deployed after the earlier attempt, so the deploy is recorded again. */
  readonly replacedBy?: string | undefined;
  /** Slugs of the projects that the deploy is recorded for; undefined if it is for all projects of the step. */
  readonly onlyFor?: readonly string[] | undefined;
}
