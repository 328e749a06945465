import type { Clock } from '../clock.ts';
import type { Release } from '../releases/release.ts';
import type { Deploys } from './api.ts';
import { type DeployIdentity, findEarlierDeploy } from './find-deploy.ts';
import type { DeployPlan } from './plan.ts';
import type { DeployResult } from './result.ts';

interface RecordDeployPlan extends DeployPlan {
  /** The default start of the deploy. */
  readonly runBeganAt: Date;
}

/** Returns the deploy of an earlier attempt: Sentry would record a second one, and may send mails again. */
export async function recordDeploy(
  deploys: Deploys,
  { startedAt, finishedAt, runBeganAt, projects, ...deploy }: RecordDeployPlan,
  release: Pick<Release, 'version' | 'deployCount' | 'projects'>,
  clock: Clock,
): Promise<DeployResult> {
  const decision = await decideDeploy(deploys, { ...deploy, projects, finishedAt }, release);
  if (!decision.recorded) return decision;
  const finished = finishedAt ?? new Date(clock.now());
  const started = startedAt ?? (runBeganAt < finished ? runBeganAt : finished);
  const { id } = await deploys.of(decision.onlyFor ?? projects).create(release, {
    ...deploy,
    dateStarted: started.toISOString(),
    dateFinished: finished.toISOString(),
  });
  return { ...decision, id };
}

/** Returns what a run would record, without recording it. */
export async function decideDeploy(
  deploys: Deploys,
  plan: DeployIdentity,
  release: Pick<Release, 'version' | 'deployCount' | 'projects'>,
): Promise<DeployResult> {
  const { environment, url, projects } = plan;
  const earlier = await findEarlierDeploy(deploys, plan, release);
  if (!earlier) return { id: undefined, environment, url, recorded: true };
  const { deploy, outdatedProjects, replacedBy } = earlier;
  if (outdatedProjects.length === 0) return { id: deploy.id, environment, url, recorded: false };
  const onlyFor = outdatedProjects.length < projects.length ? outdatedProjects : undefined;
  return { id: undefined, environment, url, recorded: true, replacedBy, onlyFor };
}
