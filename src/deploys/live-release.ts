import type { Release } from '../releases/release.ts';
import type { Deploy, DeployedRelease, Deploys } from './api.ts';
import type { DeployPlan } from './plan.ts';
import { isRunPageOfOthers } from './run-page.ts';

type DeployTarget = Pick<DeployPlan, 'environment' | 'projects'>;

interface LiveReleaseSearch extends DeployTarget {
  /** A release that does not count. */
  readonly except: string;
  /** Only later deploys count. */
  readonly since?: Deploy;
  /** Only earlier deploys count. */
  readonly before?: Deploy | undefined;
}

/**
 * The release that was deployed last, by the date of the deploy. Reads the deploys of the releases that were deployed
 * last, to any environment, until no other one can be later: almost always those of a single release. Sentry names the
 * deploy that was recorded last, so a release may be missed if the workflow recorded a deploy after one with a later date.
 *
 * Sentry's list of projects also contains the latest deploys, but only among the ten releases that came to the
 * environment last, so it does not show a rollback to an older one; and organization tokens cannot read it.
 */
export async function findLiveRelease(
  deploys: Deploys,
  { except, since, before, ...target }: LiveReleaseSearch,
): Promise<DeployedRelease | undefined> {
  const releases = await deploys.listReleases(target.environment);
  const candidates = releases
    .filter(({ version }) => version !== except)
    .toSorted((a, b) => finishedAtMs(b.lastDeploy) - finishedAtMs(a.lastDeploy));
  let live: DeployedRelease | undefined;
  let latest = since;
  for (const release of candidates) {
    if (finishedAtMs(release.lastDeploy) <= finishedAtMs(latest)) break;
    for (const deploy of await deploys.list(release)) {
      const isTooLate = before && finishedAtMs(deploy) > finishedAtMs(before);
      if (!isTooLate && replaces(deploy, latest, target)) [live, latest] = [release, deploy];
    }
  }
  return live;
}

/** The deploy of a release to the environment that finished last. */
export async function findLatestDeploy(
  deploys: Deploys,
  release: Pick<Release, 'version' | 'projects'>,
  target: DeployTarget,
): Promise<Deploy | undefined> {
  let latest: Deploy | undefined;
  for (const deploy of await deploys.list(release)) if (replaces(deploy, latest, target)) latest = deploy;
  return latest;
}

/** Whether a deploy of another release is the newer one of the two, in the environment and for one of the projects. */
export function replaces(other: Deploy, deploy: Deploy | undefined, { environment, projects }: DeployTarget): boolean {
  return (
    other.environment === environment &&
    finishedAtMs(other) > finishedAtMs(deploy) &&
    !isRunPageOfOthers(other.url ?? '', projects)
  );
}

export function finishedAtMs(deploy: Deploy | null | undefined): number {
  return Date.parse(deploy?.dateFinished ?? '') || 0;
}
