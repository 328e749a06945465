import { Deploys } from '../deploys/api.ts';
import { findLatestDeploy, findLiveRelease, finishedAtMs } from '../deploys/live-release.ts';
import { compareDates } from '../releases/earlier-releases.ts';
import type { Release } from '../releases/release.ts';
import type { Sentry } from '../sentry/connect.ts';
import type { GatePlan } from './plan.ts';

export interface Baseline {
  /** The deploy, or the beginning of the step if none is recorded. In milliseconds since the epoch. */
  readonly sinceMs: number;
  readonly hasDeploy: boolean;
  /** The version to compare with; undefined if there is none. */
  readonly version: string | undefined;
  /** Whether that release is newer than the watched one. */
  readonly isRollback: boolean;
}

/** Reads when the release was deployed, and which one was deployed there before. */
export async function findBaseline(
  { client, projects }: Sentry,
  { environment, baselineRelease }: Pick<GatePlan, 'environment' | 'baselineRelease'>,
  release: Release,
  beganAtMs: number,
): Promise<Baseline> {
  const deploys = new Deploys(client, projects);
  const target = { environment, projects };
  const deploy = await findLatestDeploy(deploys, release, target);
  const previous = await findLiveRelease(deploys, { ...target, except: release.version, before: deploy });
  return {
    sinceMs: Math.min(finishedAtMs(deploy) || beganAtMs, beganAtMs),
    hasDeploy: deploy !== undefined,
    version: baselineRelease ?? previous?.version,
    isRollback: previous !== undefined && compareDates(previous, release) > 0,
  };
}
