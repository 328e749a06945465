import { findCommits } from '../commits/find-commits.ts';
import { connectHistories } from '../commits/open-histories.ts';
import type { Wire } from '../http/request-context.ts';
import { findWrongProjects } from '../releases/create-release.ts';
import { together } from '../sentry/collect-errors.ts';
import type { Sentry } from './connect-sentry.ts';
import type { Plan } from './plan.ts';

/**
 * Reads the commits, and looks whether what is asked for can be done, side by side. What is wrong with the set-up comes out
 * at once, and before anything is written.
 *
 * @param sentry undefined where there is no token to ask it with
 */
export async function lookBeforeWriting(plan: Plan, sentry: Sentry | undefined, wire: Wire) {
  const [found] = await together([findCommitsOf(plan, sentry, wire), checkProjects(plan, sentry)]);
  return found;
}

/** To create a release shows which projects are unknown; without that, some would come out when others are written to. */
async function checkProjects({ release, debugFiles }: Plan, sentry: Sentry | undefined): Promise<void> {
  if (!sentry || release?.create) return;
  // Debug files of one project begin with a look at it.
  if (release?.deploy || (debugFiles && (release || sentry.projects.length > 1))) {
    await findWrongProjects(sentry.releases, sentry.projects);
  }
}

async function findCommitsOf({ release }: Plan, sentry: Sentry | undefined, wire: Wire) {
  const commits = release?.commits;
  if (!release || !commits) return undefined;
  using histories = connectHistories(commits, wire);
  const ports = { sentry, ...histories, signal: wire.signal, log: wire.log };
  return await findCommits(ports, { ...commits, version: release.version, projects: sentry?.projects ?? [] });
}
