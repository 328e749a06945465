import type { Release } from '../sentry/releases.ts';
import type { Candidate } from './settle-range.ts';

interface RangeStart {
  /** What the author says. */
  readonly base: string | undefined;
  /** The release before ours in this repository. */
  readonly previous: Release | undefined;
  /** Where the branch stood before the push that triggered the run. */
  readonly before: string | undefined;
  readonly head: string;
  readonly isOwn: boolean;
}

/**
 * What a range may start after, the best first: what the author says and nothing else; or the commit of the release
 * before, the tag before, and where the branch stood before the push.
 */
export function baseCandidates({ base, previous, before, head, isOwn }: RangeStart): readonly Candidate[] {
  if (base !== undefined) return [() => ({ commit: base, reason: 'as the workflow says' })];
  return [
    () => previous?.lastCommit && { commit: previous.lastCommit.id, reason: `since release ${previous.version}` },
    async (history) => {
      const tag = await history?.previousTag(head);
      return tag && { commit: tag.sha, reason: `no earlier release has a commit, so since tag ${tag.name}` };
    },
    () =>
      isOwn && before ? { commit: before, reason: 'no earlier release or tag, so since the last push' } : undefined,
  ];
}
