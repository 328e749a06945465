import { planGate } from '../gate/plan.ts';
import { gateStages } from '../gate/stage.ts';
import { durationOf } from '../gate/watch.ts';
import type { GitHubContext } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import { readOnly } from '../http/connection-pool.ts';
import { withTimeLimit } from '../http/request-context.ts';
import { existingReleaseStage } from '../releases/existing-release.ts';
import type { ReleaseState } from '../releases/stage.ts';
import { chooseVersion } from '../releases/version.ts';
import { connectSentry } from '../sentry/connect.ts';
import { planSentry } from '../sentry/plan.ts';
import type { Stage } from '../stage.ts';
import { type GateActionInputs, namesOfReleaseInputs, readGateActionInputs } from './inputs.ts';
import { runMainStep } from './main-step.ts';
import { gateOutputs } from './outputs.ts';
import { permissionsStage } from './permissions-stage.ts';
import type { Plan } from './plan.ts';
import type { RunResult } from './result.ts';
import type { RunContext } from './stages.ts';

export async function runGateAction(): Promise<void> {
  await runMainStep({
    readInputs: readGateActionInputs,
    makePlan: planGateAction,
    makeStages: makeGateStages,
    // For what comes before the watch, and for its last look.
    stepLimitMs: ({ gate, run }) => durationOf(gate) + 2 * run.timeoutMs,
    outputsOf: gateOutputs,
    remedyIfNothingToDo: 'Set environment.',
    inputsOfOtherAction: namesOfReleaseInputs,
  });
}

function planGateAction(inputs: GateActionInputs, context: GitHubContext, inputErrors: InputErrors): Plan {
  const { connection, run } = inputs;
  const { value: version, source: versionSource } = chooseVersion(inputs.release, context, inputErrors);
  return {
    sentry: planSentry(connection, inputErrors, { needsToken: !run.dryRun }),
    release: { create: false, finalize: false, version, versionSource, url: undefined },
    gate: planGate(inputs.gate, { version, timeoutMs: run.timeoutMs }, inputErrors),
  };
}

async function makeGateStages(plan: Plan, runContext: RunContext): Promise<readonly Stage<RunResult>[]> {
  const { sentry: sentryPlan, release, gate } = plan;
  if (!sentryPlan || !release || !gate) return [];
  const context = { ...runContext, pool: readOnly(runContext.pool) };
  const beforeWatch = withTimeLimit(context, gate.timeoutMs);
  const sentry = sentryPlan.token ? connectSentry(sentryPlan, beforeWatch) : undefined;
  const state: ReleaseState = {};
  return [
    ...(sentry ? [permissionsStage(plan, sentry, context.log)] : []),
    existingReleaseStage(release, sentryPlan.projects, state, sentry),
    ...gateStages(gate, sentry, { version: release.version, state, sentryPlan, context }),
  ];
}
