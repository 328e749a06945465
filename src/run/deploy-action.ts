import { systemClock } from '../clock.ts';
import { describeUnfinishedDeployment, planDeploy, withDeployment } from '../deploys/plan.ts';
import { deployStage } from '../deploys/stage.ts';
import type { GitHubContext } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import { readOnly } from '../http/connection-pool.ts';
import { existingReleaseStage } from '../releases/existing-release.ts';
import type { ReleaseState } from '../releases/stage.ts';
import { chooseVersion } from '../releases/version.ts';
import { connectSentry } from '../sentry/connect.ts';
import { planSentry } from '../sentry/plan.ts';
import type { Stage } from '../stage.ts';
import { type DeployActionInputs, namesOfReleaseInputs, readDeployActionInputs } from './inputs.ts';
import { runMainStep } from './main-step.ts';
import { deployOutputs } from './outputs.ts';
import { permissionsStage } from './permissions-stage.ts';
import type { Plan } from './plan.ts';
import type { RunResult } from './result.ts';
import type { RunContext } from './stages.ts';

export async function runDeployAction(): Promise<void> {
  await runMainStep({
    readInputs: readDeployActionInputs,
    makePlan: planDeployAction,
    makeStages: makeDeployStages,
    outputsOf: deployOutputs,
    remedyIfNothingToDo: 'Set environment.',
    inputsOfOtherAction: namesOfReleaseInputs,
  });
}

function planDeployAction(inputs: DeployActionInputs, context: GitHubContext, inputErrors: InputErrors): Plan {
  const { connection, run } = inputs;
  const { value: version, source: versionSource } = chooseVersion(inputs.release, context, inputErrors);
  const deploy = withDeployment(inputs.deploy, context, inputErrors);
  return {
    skipped: describeUnfinishedDeployment(context),
    sentry: planSentry(connection, inputErrors, { needsToken: !run.dryRun }),
    release: { create: false, finalize: false, version, versionSource, url: undefined },
    deploy: planDeploy(deploy, connection.projects, context, inputErrors),
  };
}

async function makeDeployStages(plan: Plan, runContext: RunContext): Promise<readonly Stage<RunResult>[]> {
  const { sentry: sentryPlan, release, deploy } = plan;
  if (!sentryPlan || !release || !deploy) return [];
  const context = runContext.isDryRun ? { ...runContext, pool: readOnly(runContext.pool) } : runContext;
  const sentry = sentryPlan.token ? connectSentry(sentryPlan, context) : undefined;
  const state: ReleaseState = {};
  return [
    ...(sentry ? [permissionsStage(plan, sentry, context.log)] : []),
    existingReleaseStage(release, sentryPlan.projects, state, sentry),
    deployStage(deploy, state, sentry, new Date(systemClock.now())),
  ];
}
