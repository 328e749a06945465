import type { Plan } from './plan/plan.ts';
import { connectHistories } from './ports/histories.ts';
import type { Sentry } from './ports/sentry.ts';
import type { Wire } from './ports/wire.ts';
import { findCommits } from './steps/find-commits.ts';
import { together } from './steps/together.ts';
import type { Upload } from './uploads/upload.ts';

/**
 * Reads the commits, and looks whether what is asked for can be done, side by side. What is wrong with the set-up comes out
 * at once, and before anything is written.
 *
 * @param sentry undefined where there is no token to ask it with
 */
export async function lookBeforeWriting(
  plan: Plan,
  uploads: readonly Upload[],
  sentry: Sentry | undefined,
  wire: Wire,
) {
  const checks = sentry ? uploads.map((upload) => upload.check?.(sentry)) : [];
  const [found] = await together([findCommitsOf(plan, sentry, wire), ...checks]);
  return found;
}

async function findCommitsOf({ release }: Plan, sentry: Sentry | undefined, wire: Wire) {
  const commits = release?.commits;
  if (!release || !commits) return undefined;
  using histories = connectHistories(commits, wire);
  const ports = { sentry, ...histories, signal: wire.signal, log: wire.log };
  return await findCommits(ports, { ...commits, version: release.version, projects: sentry?.projects ?? [] });
}
