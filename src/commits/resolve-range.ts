import type { Release } from '../releases/release.ts';
import type { Comparison, History, SourceCommit } from './history.ts';
import { baseOfLiveRelease, type LiveReleases, whyNoLiveRelease } from './live-releases.ts';
import type { RangePlan } from './plan-ranges.ts';

export const maxCommitsWithoutBase = 20;

/** A commit that a range may start after. */
interface Base {
  /** A SHA, or the name that the workflow author has set. */
  readonly commit: string;
  readonly reason: string;
}

/** Without a history, it returns only what is known without reading one. */
export type BaseCandidate = (
  history: History | undefined,
  head: string,
) => Base | undefined | Promise<Base | undefined>;

export interface BaseSources extends RangePlan {
  /** Undefined if the range does not start after the release that is live. */
  readonly live: LiveReleases | undefined;
  /** In the same repository. */
  readonly previousRelease: Release | undefined;
  /** False in a dry run without an auth token. */
  readonly canReadReleases: boolean;
  /** How many releases of a project were read; undefined if these are all. */
  readonly readReleaseCount: number | undefined;
  readonly beforePush: string | undefined;
}

export interface ResolvedRange {
  /** SHA. */
  readonly head: string;
  /** SHA; undefined if no base was found. */
  readonly base: string | undefined;
  readonly reason: string;
  /** Undefined without a base, because the range is then only the end of the history. */
  readonly count: number | undefined;
  /** Newest first. */
  readonly listCommits: () => Promise<readonly SourceCommit[]>;
}

/** Best first. A base that the workflow author has set is the only one. */
export function baseCandidates(sources: BaseSources): readonly BaseCandidate[] {
  const { base, head, repository, isCurrentRepository, live, previousRelease, beforePush } = sources;
  if (base !== undefined) return [() => ({ commit: base, reason: 'set in the workflow' })];
  return [
    (history, resolvedHead) => live && baseOfLiveRelease(live, repository, history, resolvedHead),
    () => {
      if (!previousRelease?.lastCommit) return undefined;
      const why = live ? `, because ${whyNoLiveRelease(live, repository)}` : '';
      return { commit: previousRelease.lastCommit.id, reason: `since release ${previousRelease.version}${why}` };
    },
    async (history) => {
      const tag = await history?.previousTag(head);
      return tag && { commit: tag.sha, reason: `since tag ${tag.name}, because ${whyNoRelease(sources)}` };
    },
    () =>
      isCurrentRepository && beforePush
        ? { commit: beforePush, reason: `since the last push, because ${whyNoRelease(sources)} and there is no tag` }
        : undefined,
  ];
}

function whyNoRelease(sources: BaseSources): string {
  const { live, repository } = sources;
  return [...(live ? [whyNoLiveRelease(live, repository)] : []), whyNoPreviousRelease(sources)].join(' and ');
}

function whyNoPreviousRelease({ previousRelease, canReadReleases, readReleaseCount }: BaseSources): string {
  if (previousRelease) return `the commit of release ${previousRelease.version} was not found`;
  if (readReleaseCount) return `none of the newest ${readReleaseCount} releases has commits`;
  return canReadReleases ? 'no earlier release has commits' : 'earlier releases cannot be read without an auth-token';
}

export interface BaseSearch {
  readonly candidates: readonly BaseCandidate[];
  /** May throw. */
  readonly onMissingBase: (base: Base) => void;
  /** Why the range has no base if none of the candidates is found. */
  readonly reasonWithoutBase: string;
}

export function reasonWithoutBase(sources: BaseSources): string {
  if (sources.base !== undefined) return `${sources.base} was not found`;
  return `${whyNoRelease(sources)}, and there is no tag or push`;
}

/** @throws if the history does not have the head */
export async function resolveRange(history: History, head: string, search: BaseSearch): Promise<ResolvedRange> {
  const isSha = /^[\da-f]{40}([\da-f]{24})?$/.test(head);
  const range = isSha && (await rangeUpTo(history, head, search));
  if (range) return range;
  // The head is a tag or branch, or the SHA of an annotated tag.
  const commit = await history.resolve(head);
  const resolved = commit === undefined || commit === head ? undefined : await rangeUpTo(history, commit, search);
  if (resolved === undefined) throw new Error(`${history.source} does not have commit ${head}`);
  return resolved;
}

/** Returns undefined if the history does not have the head. */
async function rangeUpTo(
  history: History,
  head: string,
  { candidates, onMissingBase, reasonWithoutBase: reason }: BaseSearch,
): Promise<ResolvedRange | undefined> {
  for (const candidate of candidates) {
    const base = await candidate(history, head);
    if (!base) continue;
    const comparison = await history.compare(base.commit, head);
    if (comparison) return rangeSince(base, head, comparison);
    if ((await history.resolve(head)) !== head) return undefined;
    onMissingBase(base);
  }
  const commits = await history.latestCommits(head, maxCommitsWithoutBase);
  if (commits === undefined) return undefined;
  return { head, base: undefined, reason, count: undefined, listCommits: async () => commits };
}

function rangeSince(
  { reason }: Base,
  head: string,
  { status, base, mergeBase, count, listCommits }: Comparison,
): ResolvedRange {
  const range = { head, base, reason, count, listCommits };
  switch (status) {
    case 'ahead':
      return range;
    case 'identical':
      return { ...range, reason: `${reason}; this is the same commit` };
    case 'behind':
      return { ...range, reason: `${reason}; this is a rollback` };
    case 'diverged':
      return {
        ...range,
        base: mergeBase,
        reason: `${reason}; commit ${base} is not in this history, so the range starts at the merge base`,
      };
  }
}
