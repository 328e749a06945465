import { readInputs } from './run/inputs.ts';
import { runMainStep } from './run/main-step.ts';
import { makePlan } from './run/plan.ts';
import { makeStages } from './run/stages.ts';

/* Entry point of action.yml. */
await runMainStep({ readInputs, makePlan, makeStages });
