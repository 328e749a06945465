import type { Plan } from './plan/plan.ts';
import { connectHistories } from './ports/histories.ts';
import type { Sentry } from './ports/sentry.ts';
import type { Wire } from './ports/wire.ts';
import { findCommits } from './steps/find-commits.ts';
import { together } from './steps/together.ts';
import type { Upload } from './uploads/upload.ts';

/**
 * Begins to read the commits, and to look whether what is asked for can be done, beside whatever else is under way. What
 * goes wrong comes out where it is awaited: all at once, and before anything is written.
 *
 * @param sentry undefined where there is no token to ask it with
 */
export function lookBeforeWriting(plan: Plan, uploads: readonly Upload[], sentry: Sentry | undefined, wire: Wire) {
  const checks = sentry ? uploads.map((upload) => upload.check?.(sentry)) : [];
  const looking = together([findCommitsOf(plan, sentry, wire), ...checks]).then(([found]) => found);
  looking.catch(() => undefined);
  return looking;
}

async function findCommitsOf({ release }: Plan, sentry: Sentry | undefined, wire: Wire) {
  const commits = release?.commits;
  if (!release || !commits) return undefined;
  using histories = connectHistories(commits, wire);
  const ports = { sentry, ...histories, signal: wire.signal, log: wire.log };
  return await findCommits(ports, { ...commits, version: release.version, projects: sentry?.projects ?? [] });
}
