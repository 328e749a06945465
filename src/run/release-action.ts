import { readInputs } from './inputs.ts';
import { runMainStep } from './main-step.ts';
import { makePlan } from './plan.ts';
import { makeStages } from './stages.ts';

export async function runReleaseAction(): Promise<void> {
  await runMainStep({ readInputs, makePlan, makeStages });
}
