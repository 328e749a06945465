export interface DeployResult {
  /** Undefined where it is not recorded yet. */
  readonly id: string | undefined;
  readonly environment: string;
  readonly url?: string | undefined;
  /** False when an earlier attempt of this workflow run had recorded it. */
  readonly recorded: boolean;
}
