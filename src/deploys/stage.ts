import { systemClock as clock } from '../clock.ts';
import type { ReleaseState } from '../releases/stage.ts';
import { requireSentry, type Sentry } from '../sentry/connect.ts';
import type { Stage } from '../stage.ts';
import { Deploys } from './api.ts';
import type { DeployPlan } from './plan.ts';
import { decideDeploy, recordDeploy } from './record-deploy.ts';
import type { DeployResult } from './result.ts';

/** @param runBeganAt the default start of the deploy */
export function deployStage(
  plan: DeployPlan,
  state: ReleaseState,
  sentry: Sentry | undefined,
  runBeganAt: Date,
): Stage<{ deploy: DeployResult }> {
  const { environment, url, projects } = plan;
  return {
    title: 'Deploy',
    async run() {
      const { client } = requireSentry(sentry);
      if (!state.release) throw new Error('the release must be created before its deploy is recorded');
      const deploys = new Deploys(client, projects);
      return { deploy: await recordDeploy(deploys, { ...plan, runBeganAt }, state.release, clock) };
    },
    async preview() {
      const { release } = state;
      if (!sentry || !release) return { deploy: { id: undefined, environment, url, recorded: true } };
      const deploys = new Deploys(sentry.client, projects);
      return { deploy: await decideDeploy(deploys, plan, release) };
    },
  };
}
