import type { Release } from '../releases/release.ts';
import type { Deploy, Deploys } from './api.ts';
import type { DeployPlan } from './plan.ts';
import { isRunPageOfOthers } from './run-page.ts';

type DeployIdentity = Pick<DeployPlan, 'environment' | 'projects' | 'url'>;

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
  identity: DeployIdentity,
  { version, deployCount }: Pick<Release, 'version' | 'deployCount'>,
): Promise<EarlierDeploy | undefined> {
  const { environment, url } = identity;
  if (deployCount === 0 || url === undefined) return undefined;
  const stored = await deploys.list(version);
  const deploy = stored.find((candidate) => candidate.environment === environment && candidate.url === url);
  if (!deploy) return undefined;
  return { deploy, replacedBy: await findReplacement(deploys, deploy, identity, version) };
}

/**
 * Sentry's list of projects also contains the latest deploys, but only among the ten releases that came to the
 * environment last, so it does not show a rollback to an older one; and organization tokens cannot read it.
 */
async function findReplacement(
  deploys: Deploys,
  deploy: Deploy,
  identity: DeployIdentity,
  version: string,
): Promise<string | undefined> {
  const releases = await deploys.listReleases(identity.environment);
  const candidates = releases
    .filter((release) => release.version !== version && finishedAtMs(release.lastDeploy) > finishedAtMs(deploy))
    .sort((a, b) => finishedAtMs(b.lastDeploy) - finishedAtMs(a.lastDeploy));
  for (const candidate of candidates) {
    const others = await deploys.list(candidate.version); // The last deploy may be to another environment.
    if (others.some((other) => replaces(other, deploy, identity))) return candidate.version;
  }
  return undefined;
}

/** Whether a deploy of another release is the newer one of the two, in the same environment and for the same projects. */
export function replaces(other: Deploy, deploy: Deploy, { environment, projects }: DeployIdentity): boolean {
  return (
    other.environment === environment &&
    finishedAtMs(other) > finishedAtMs(deploy) &&
    !isRunPageOfOthers(other.url ?? '', projects)
  );
}

function finishedAtMs(deploy: Deploy | null | undefined): number {
  return Date.parse(deploy?.dateFinished ?? '') || 0;
}
