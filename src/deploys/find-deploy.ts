import type { Release } from '../releases/release.ts';
import type { Deploy, Deploys } from './api.ts';
import { findLiveRelease } from './live-release.ts';
import type { DeployPlan } from './plan.ts';

/** `finishedAt` is set if the workflow sets it. */
export type DeployIdentity = Pick<DeployPlan, 'environment' | 'projects' | 'url' | 'finishedAt'>;

interface EarlierDeploy {
  readonly deploy: Deploy;
  /** The version of another release that was deployed to the environment later, for example before a rollback. */
  readonly replacedBy: string | undefined;
}

/**
 * The deploy that an earlier attempt of the workflow run has recorded. Release, environment, projects and URL identify
 * it: they stay the same when a run is repeated. A run that deploys for the first time sends no request here, or only
 * that for the deploys of the release.
 */
export async function findEarlierDeploy(
  deploys: Deploys,
  { environment, projects, url, finishedAt }: DeployIdentity,
  release: Pick<Release, 'version' | 'deployCount' | 'projects'>,
): Promise<EarlierDeploy | undefined> {
  if (release.deployCount === 0 || url === undefined) return undefined;
  const stored = await deploys.list(release);
  const candidates = stored.filter((candidate) => candidate.environment === environment && candidate.url === url);
  // Recording it again with the same date would not make it the newest.
  const repeated = finishedAt && candidates.find(({ dateFinished }) => Date.parse(dateFinished ?? '') === +finishedAt);
  if (repeated) return { deploy: repeated, replacedBy: undefined };
  const [deploy] = candidates;
  if (!deploy) return undefined;
  const live = await findLiveRelease(deploys, { environment, projects, except: release.version, since: deploy });
  return { deploy, replacedBy: live?.version };
}
