import * as core from '@actions/core';

/** Has the runner blot a secret out of the log, in this step and in all that follow. */
export function maskAtRunner(secret: string): void {
  core.setSecret(secret);
}
