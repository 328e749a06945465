import type { Releases } from '../releases/api.ts';
import { choosePreviousRelease, type EarlierReleases, findEarlierReleases } from '../releases/earlier-releases.ts';
import { allOrErrors } from '../sentry/all-or-errors.ts';
import { type DeliveredCommits, deliver } from './deliver-commits.ts';
import type { History } from './history.ts';
import { type RangePlan, type RangeRules, type ReadRangePorts, readRange } from './read-range.ts';
import type { Repositories } from './repositories.ts';
import type { CommitsResult } from './result.ts';

export interface FindCommitsPorts extends Omit<ReadRangePorts, 'openGitHub'> {
  /** GitHub's API; undefined where there is no token to read it with. */
  readonly openGitHub: (repository: string, head: string) => Promise<History | undefined>;
  /** Undefined where Sentry cannot be asked. */
  readonly sentry: { readonly releases: Releases; readonly repositories: Repositories } | undefined;
}

export interface FindCommitsPlan extends RangeRules {
  readonly version: string;
  readonly projects: readonly string[];
  /** One for each repository, at least one. */
  readonly ranges: readonly RangePlan[];
  /** Inputs that are written but of no use here. */
  readonly unused: readonly string[];
}

const noneKnown: EarlierReleases = { own: undefined, earlier: [] };

/**
 * Finds the commits that are new in the release. Nothing has to be checked out: where the range starts is asked of
 * Sentry, and what is in it of GitHub. Where Sentry can fetch the commits by itself, it is only told where they are.
 *
 * @throws SetupError for a range of the author's that is wrong; what cannot be read is a warning
 */
export async function findCommits(ports: FindCommitsPorts, plan: FindCommitsPlan): Promise<DeliveredCommits> {
  for (const input of plan.unused) ports.log.warning(`Input ${input} counts with "set-commits: manual" only.`);
  const onGitHub = plan.ranges.map(({ repository, head }) => ports.openGitHub(repository, head));
  for (const opening of onGitHub) opening.catch(() => undefined); // Whoever reads the range hears of it.
  const { sentry } = ports;
  const [releases = noneKnown, known = []] = await allOrErrors([
    sentry && findEarlierReleases(sentry.releases, plan),
    sentry && Promise.all(plan.ranges.map(({ repository }) => sentry.repositories.find(repository))),
  ]);
  const already = foundBefore(plan, releases);
  if (already) return { result: already, content: undefined };

  // What Sentry fetches it cannot be told to choose from.
  const isFetched = plan.paths.length === 0 && known.length > 0 && known.every((repository) => repository?.isConnected);
  const found = await Promise.all(
    plan.ranges.map((range, index) =>
      readRange(
        { ...ports, openGitHub: async () => onGitHub[index] },
        {
          ...{ ...plan, ...range, isFetched },
          isAsked: sentry !== undefined,
          previous: choosePreviousRelease(releases.earlier, range.repository),
        },
      ),
    ),
  );
  return deliver(found, known, isFetched);
}

/** An earlier attempt has done the work: the release has commits, up to the same one and since a release that is known. */
function foundBefore(
  { ranges: [range, ...others], paths }: FindCommitsPlan,
  { own, earlier }: EarlierReleases,
): CommitsResult | undefined {
  if (!own || !range || range.base !== undefined || others.length > 0 || paths.length > 0) return undefined;
  const { head, repository } = range;
  const previous = choosePreviousRelease(earlier, repository);
  if (!previous || own.commitCount === 0 || own.lastCommit?.id !== head) return undefined;
  const ranges = [{ repository, head, base: previous.lastCommit?.id, reason: `since release ${previous.version}` }];
  return { count: own.commitCount, ranges, delivery: 'unchanged' };
}
