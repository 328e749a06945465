import type { Release } from '../releases/release.ts';
import type { Deploy, Deploys } from './api.ts';
import { findLiveRelease } from './live-release.ts';
import type { DeployPlan } from './plan.ts';

/** `finishedAt` is set if the workflow sets it. */
export type DeployIdentity = Pick<DeployPlan, 'environment' | 'projects' | 'url' | 'finishedAt'>;

interface EarlierDeploy {
  /** The newest one, if the projects have several. */
  readonly deploy: Deploy;
  /** Slugs of the projects that lack the deploy, or where another release was deployed later. */
  readonly outdatedProjects: readonly string[];
  /** The version of another release that was deployed to the environment later, for example before a rollback. */
  readonly replacedBy: string | undefined;
}

/**
 * The deploy that an earlier attempt or another job has recorded. Release, environment, projects and URL identify it:
 * they stay the same when a run is repeated. A run that deploys for the first time sends no request here, or only that
 * for the deploys of the release.
 */
export async function findEarlierDeploy(
  deploys: Deploys,
  { environment, projects, url, finishedAt }: DeployIdentity,
  release: Pick<Release, 'version' | 'deployCount' | 'projects'>,
): Promise<EarlierDeploy | undefined> {
  if (release.deployCount === 0 || url === undefined) return undefined;
  const isRepeated = ({ dateFinished }: Deploy) => Date.parse(dateFinished ?? '') === finishedAt?.getTime();
  const find = async (some: Deploys) => {
    const stored = await some.list(release);
    const candidates = stored.filter((candidate) => candidate.environment === environment && candidate.url === url);
    return candidates.find(isRepeated) ?? candidates[0];
  };
  const deploy = await find(deploys);
  if (!deploy) return undefined;
  // The list does not say which project a deploy is for.
  const found =
    projects.length > 1 ? await Promise.all(projects.map((project) => find(deploys.of([project])))) : [deploy];
  const byDeploy = Map.groupBy(projects, (_, index) => found[index]?.id);
  const groups = await Promise.all(
    [...byDeploy].map(async ([id, group]) => {
      const since = found.find((one) => one?.id === id);
      // Recording it again with the same date would not make it the newest.
      const isFinal = since !== undefined && isRepeated(since);
      const search = since && !isFinal && { environment, projects: group, except: release.version, since };
      const replacedBy = search ? (await findLiveRelease(deploys.of(group), search))?.version : undefined;
      return { outdated: since === undefined || replacedBy !== undefined ? group : [], replacedBy };
    }),
  );
  const outdated = groups.flatMap((group) => group.outdated);
  return {
    deploy,
    outdatedProjects: projects.filter((project) => outdated.includes(project)),
    replacedBy: groups.find(({ replacedBy }) => replacedBy !== undefined)?.replacedBy,
  };
}
