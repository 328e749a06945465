import * as core from '@actions/core';

/** Makes the runner mask a value in the log of this step and of all later ones. */
export function maskSecret(secret: string): void {
  core.setSecret(secret);
}
