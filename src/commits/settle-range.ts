import type { Comparison, History, SourceCommit } from './history.ts';

/** A commit that a range may start after. */
interface Base {
  /** SHA, or the name that the author has given. */
  readonly commit: string;
  /** Where it comes from, as a clause: `since release 1.2.2`. */
  readonly reason: string;
}

/** Looks for a base; undefined where there is none of this kind. Without a history it is what is known by itself. */
export type Candidate = (history: History | undefined) => Base | null | undefined | Promise<Base | undefined>;

export interface SettledRange {
  readonly head: string;
  readonly base: string | undefined;
  readonly reason: string;
  /** Undefined without a base: then the commits are a sample of the history. */
  readonly count: number | undefined;
  /** Newest first. */
  readonly commits: () => Promise<readonly SourceCommit[]>;
}

/** How many commits stand for a history in which nothing tells where to start. */
export const commitsWithoutBase = 20;

/**
 * Finds out where a range starts: at the first candidate that the history knows.
 *
 * @param gone hears of a candidate that the history does not know; it may throw
 * @throws when the history does not know the head
 */
export async function settleRange(
  history: History,
  head: string,
  candidates: readonly Candidate[],
  gone: (base: Base) => void,
): Promise<SettledRange> {
  const isSha = /^[\da-f]{40}([\da-f]{24})?$/.test(head);
  const settled = isSha && (await settle(history, head, candidates, gone));
  if (settled) return settled;
  // It may be a name, or the SHA of an annotated tag.
  const commit = await history.resolve(head);
  const resolved =
    commit === undefined || commit === head ? undefined : await settle(history, commit, candidates, gone);
  if (resolved === undefined) throw new Error(`${history.place} does not know commit ${head}`);
  return resolved;
}

/** Undefined when the history does not know the head. */
async function settle(
  history: History,
  head: string,
  candidates: readonly Candidate[],
  gone: (base: Base) => void,
): Promise<SettledRange | undefined> {
  for (const candidate of candidates) {
    const base = await candidate(history);
    if (!base) continue;
    const comparison = await history.compare(base.commit, head);
    if (comparison) return { head, ...explained(comparison, base) };
    if ((await history.resolve(head)) !== head) return undefined;
    gone(base);
  }
  const commits = await history.latest(head, commitsWithoutBase);
  if (commits === undefined) return undefined;
  const reason = 'no earlier release, tag or push is known that tells where to start';
  return { head, base: undefined, reason, count: undefined, commits: async () => commits };
}

function explained({ status, base, mergeBase, count, commits }: Comparison, { reason }: Base) {
  if (status === 'identical') return { base, count, commits, reason: `${reason}, which is the same commit` };
  if (status === 'behind') return { base, count, commits, reason: `${reason}, which is newer: a rollback` };
  if (status === 'ahead') return { base, count, commits, reason };
  const parted = `${reason}, whose commit ${base} is not in this history; counted from where the two part`;
  return { base: mergeBase, count, commits, reason: parted };
}
