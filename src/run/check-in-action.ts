import { checkInStages } from '../check-ins/stage.ts';
import { namesOfReleaseInputs, readCheckInActionInputs } from './inputs.ts';
import { runMainStep } from './main-step.ts';
import { outputsOf } from './outputs.ts';
import { planCheckInAction } from './plan.ts';

export async function runCheckInAction(): Promise<void> {
  await runMainStep({
    readInputs: readCheckInActionInputs,
    makePlan: planCheckInAction,
    async makeStages({ checkIn, monitoring }, context) {
      return checkIn ? checkInStages(checkIn, monitoring, context.checkInState, context) : [];
    },
    outputsOf,
    remedyIfNothingToDo: 'Set monitor-slug.',
    inputsOfOtherAction: namesOfReleaseInputs,
  });
}
