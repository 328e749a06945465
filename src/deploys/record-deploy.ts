import type { Clock } from '../clock.ts';
import type { Release } from '../releases/release.ts';
import type { Deploy, Deploys } from './api.ts';
import type { DeployPlan } from './plan.ts';
import type { DeployResult } from './result.ts';

interface RecordDeployPlan extends DeployPlan {
  /** The default start of the deploy. */
  readonly runBeganAt: Date;
  readonly projects: readonly string[];
}

/**
 * An earlier attempt of the workflow run may have recorded the deploy. Sentry would create a second one, and may send
 * mails again.
 */
export async function recordDeploy(
  deploys: Deploys,
  { startedAt, finishedAt, runBeganAt, ...plan }: RecordDeployPlan,
  release: Pick<Release, 'version' | 'deployCount'>,
  clock: Clock,
): Promise<DeployResult> {
  const { environment, url } = plan;
  const existing = await findRecordedDeploy(deploys, plan, release);
  if (existing) return { id: existing.id, environment, url, recorded: false };
  const finished = finishedAt ?? new Date(clock.now());
  const started = startedAt ?? (runBeganAt < finished ? runBeganAt : finished);
  const { id } = await deploys.create(release.version, {
    ...plan,
    dateStarted: started.toISOString(),
    dateFinished: finished.toISOString(),
  });
  return { id, environment, url, recorded: true };
}

/** Environment and URL identify the deploy: they stay the same when a workflow run is re-run. */
export async function findRecordedDeploy(
  deploys: Deploys,
  { environment, url }: Pick<DeployPlan, 'environment' | 'url'>,
  { version, deployCount }: Pick<Release, 'version' | 'deployCount'>,
): Promise<Deploy | undefined> {
  if (deployCount === 0 || url === undefined) return undefined;
  const latest = await deploys.listLatest(version);
  return latest.find((deploy) => deploy.environment === environment && deploy.url === url);
}
