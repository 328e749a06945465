import type { ReleaseContent } from '../releases/api.ts';
import type { CommitRef } from '../releases/commits.ts';
import type { FoundRange } from './read-range.ts';
import type { KnownRepository } from './repositories.ts';
import type { CommitsResult } from './result.ts';

export interface DeliveredCommits {
  readonly result: CommitsResult;
  /** What Sentry has to be told; undefined when it knows already, or when there is nothing to tell. */
  readonly content: ReleaseContent | undefined;
}

/**
 * Decides how the commits come to Sentry. Where it fetches them itself, it is told the ranges. Else it is told the
 * commits; and where none could be read, at least the heads, if it knows their repositories.
 *
 * @param known what Sentry knows of the repository of each range
 */
export function deliver(
  found: readonly FoundRange[],
  known: readonly (KnownRepository | undefined)[],
  isFetched: boolean,
): DeliveredCommits {
  const ranges = found.map(({ repository, head, base, reason }) => ({ repository, head, base, reason }));
  const counts = found.flatMap(({ count = [] }) => count);
  const count = counts.length < found.length ? undefined : counts.reduce((sum, next) => sum + next, 0);
  const commits = found.flatMap((range) => range.commits ?? []);
  if (commits.length > 0) {
    return { result: { count: commits.length, ranges, delivery: 'sent' }, content: { commits } };
  }
  const refs = found.flatMap((range, index) => refOf(range, known[index], isFetched));
  if (refs.length > 0) return { result: { count, ranges, delivery: 'requested' }, content: { refs } };
  return { result: { count: 0, ranges, delivery: 'none' }, content: undefined };
}

/** None for a range that has no commits, or whose repository Sentry would refuse. */
function refOf(
  { head, base, count }: FoundRange,
  repository: KnownRepository | undefined,
  isFetched: boolean,
): readonly CommitRef[] {
  if (repository === undefined || count === 0) return [];
  return [{ repository: repository.name, commit: head, ...(isFetched && base && { previousCommit: base }) }];
}
