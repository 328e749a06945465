import * as core from '@actions/core';

/** Sets the outputs of the step; one that is undefined is not set. */
export function setOutputs(outputs: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(outputs)) if (value !== undefined) core.setOutput(name, value);
}
