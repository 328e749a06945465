import { systemClock as clock } from '../clock.ts';
import type { ReleaseState } from '../releases/stage.ts';
import { requireSentry, type Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import { Deploys } from './api.ts';
import type { DeployPlan } from './plan.ts';
import { findRecordedDeploy, recordDeploy } from './record-deploy.ts';
import type { DeployResult } from './result.ts';

/** @param runBeganAt the default start of the deploy */
export function deployStage(
  plan: DeployPlan,
  state: ReleaseState,
  sentry: Sentry | undefined,
  runBeganAt: Date,
): Stage<{ deploy: DeployResult }> {
  const { environment, url } = plan;
  return {
    title: 'Deploy',
    async run() {
      const { client, projects } = requireSentry(sentry);
      if (!state.release) throw new Error('the release must be created before its deploy is recorded');
      const deployPlan = { ...plan, projects, runBeganAt };
      return { deploy: await recordDeploy(new Deploys(client), deployPlan, state.release, clock) };
    },
    async preview() {
      const existing =
        sentry && state.release && (await findRecordedDeploy(new Deploys(sentry.client), plan, state.release));
      return { deploy: { id: existing?.id, environment, url, recorded: !existing } };
    },
  };
}
