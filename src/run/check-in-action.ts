import { checkInStages } from '../check-ins/stage.ts';
import { InputErrors } from '../github-actions/input-errors.ts';
import { InputReader } from '../github-actions/input-reader.ts';
import { readCheckInActionInputs, readInputs } from './inputs.ts';
import { runMainStep } from './main-step.ts';
import { planCheckInAction } from './plan.ts';

export async function runCheckInAction(): Promise<void> {
  await runMainStep({
    readInputs: readCheckInActionInputs,
    makePlan: planCheckInAction,
    async makeStages({ checkIn, monitoring }, context) {
      return checkIn ? checkInStages(checkIn, monitoring, context.checkInState, context) : [];
    },
    remedyIfNothingToDo: 'Set monitor-slug.',
    inputsOfOtherAction() {
      const reader = new InputReader(new InputErrors(), {});
      readInputs(reader);
      return reader.names;
    },
  });
}
