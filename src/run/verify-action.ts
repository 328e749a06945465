import { readOnly } from '../http/connection-pool.ts';
import { Releases } from '../releases/api.ts';
import { checkProjects } from '../releases/create-release.ts';
import { connectSentry } from '../sentry/connect.ts';
import { namesOfReleaseInputs, readVerifyActionInputs } from './inputs.ts';
import { runMainStep } from './main-step.ts';
import { verifyOutputs } from './outputs.ts';
import { permissionsStage } from './permissions-stage.ts';
import { planVerifyAction } from './plan.ts';

export async function runVerifyAction(): Promise<void> {
  await runMainStep({
    readInputs: readVerifyActionInputs,
    makePlan: planVerifyAction,
    async makeStages(plan, runContext) {
      const { sentry: sentryPlan, verify } = plan;
      if (!verify) return [];
      const { verifyStages } = await import('../verify/stage.ts');
      const context = { ...runContext, pool: readOnly(runContext.pool) };
      const sentry = sentryPlan?.token ? connectSentry(sentryPlan, context) : undefined;
      const projects = sentry && {
        title: 'Projects',
        check: () => checkProjects(new Releases(sentry.client), sentry.projects),
      };
      const checks = sentry && projects ? [permissionsStage(plan, sentry, context.log), projects] : [];
      return [...checks, ...verifyStages(verify, sentry, context)];
    },
    outputsOf: verifyOutputs,
    inputsOfOtherAction: namesOfReleaseInputs,
    remedyIfNothingToDo: 'Set urls.',
  });
}
