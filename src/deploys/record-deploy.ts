import type { Clock } from '../clock.ts';
import type { Release } from '../releases/release.ts';
import type { Deploy, Deploys } from './api.ts';
import type { DeployPlan } from './plan.ts';
import type { DeployResult } from './result.ts';

interface RecordDeployPlan extends DeployPlan {
  /** The default start of the deploy. */
  readonly runBeganAt: Date;
  /** Slugs. */
  readonly projects: readonly string[];
}

/**
 * Records the deploy, unless an earlier attempt of the same workflow run recorded it: Sentry would create another deploy,
 * and may send mails again.
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

/** The deploy to the same environment with the same URL, which an earlier attempt of this workflow run recorded. */
export async function findRecordedDeploy(
  deploys: Deploys,
  { environment, url }: Pick<DeployPlan, 'environment' | 'url'>,
  { version, deployCount }: Pick<Release, 'version' | 'deployCount'>,
): Promise<Deploy | undefined> {
  if (deployCount === 0 || url === undefined) return undefined;
  const latest = await deploys.listLatest(version);
  return latest.find((deploy) => deploy.environment === environment && deploy.url === url);
}
