import { readInputs } from './inputs.ts';
import { runMainStep } from './main-step.ts';
import { outputsOf } from './outputs.ts';
import { makePlan } from './plan.ts';
import { makeStages } from './stages.ts';

export async function runReleaseAction(): Promise<void> {
  const remedyIfNothingToDo = 'Set create-release to true, or set an input for something else to do.';
  await runMainStep({ readInputs, makePlan, makeStages, outputsOf, remedyIfNothingToDo });
}
