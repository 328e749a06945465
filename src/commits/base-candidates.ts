import type { Release } from '../releases/api.ts';
import type { Candidate } from './settle-range.ts';

interface RangeStart {
  /** What the author says. */
  readonly base: string | undefined;
  /** The release before ours in this repository. */
  readonly previous: Release | undefined;
  /** Whether Sentry was asked for it. */
  readonly isAsked: boolean;
  /** Where the branch stood before the push that triggered the run. */
  readonly before: string | undefined;
  readonly head: string;
  readonly isOwn: boolean;
}

/**
 * What a range may start after, the best first: what the author says and nothing else; or the commit of the release
 * before, the tag before, and where the branch stood before the push.
 */
export function baseCandidates({ base, previous, isAsked, before, head, isOwn }: RangeStart): readonly Candidate[] {
  if (base !== undefined) return [() => ({ commit: base, reason: 'as the workflow says' })];
  const noRelease = isAsked ? 'no earlier release has a commit' : 'Sentry is not asked for earlier releases';
  const noReleaseOrTag = isAsked
    ? 'no earlier release or tag, so since the last push'
    : `no tag, and ${noRelease}, so since the last push`;
  return [
    () => previous?.lastCommit && { commit: previous.lastCommit.id, reason: `since release ${previous.version}` },
    async (history) => {
      const tag = await history?.previousTag(head);
      return tag && { commit: tag.sha, reason: `${noRelease}, so since tag ${tag.name}` };
    },
    () => (isOwn && before ? { commit: before, reason: noReleaseOrTag } : undefined),
  ];
}
