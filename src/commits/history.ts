import type { FileChange } from '../releases/commits.ts';

export interface SourceCommit {
  readonly sha: string;
  /** With its body. */
  readonly message: string;
  readonly authorName: string | undefined;
  readonly authorEmail: string | undefined;
  /** ISO 8601, of the committer: Sentry takes the newest for the last commit, and a rebase mixes up the author's dates. */
  readonly committedAt: string | undefined;
  readonly isMerge: boolean;
}

export interface Comparison {
  /** How head relates to base: `behind` is a rollback, `diverged` a rewritten history or another branch. */
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged';
  /** SHA, also if the base was given as a tag or branch. */
  readonly base: string;
  readonly mergeBase: string;
  /** Of `git log base..head`. */
  readonly count: number;
  /** Those of `count`, newest first, at most `maxCommits`. */
  readonly listCommits: () => Promise<readonly SourceCommit[]>;
}

/** Longer ranges are cut, because Sentry takes the commits of a release in a single request. */
export const maxCommits = 10_000;

export interface History {
  /** For messages. */
  readonly source: string;
  /** For how many commits `changesOf` may be called. */
  readonly maxCommitsWithChanges: number;
  /** Returns the SHA of a SHA, tag or branch; undefined if there is none. */
  resolve(name: string): Promise<string | undefined>;
  /** Returns undefined if one of the two commits is unknown, or if they have no common ancestor. */
  compare(base: string, head: string): Promise<Comparison | undefined>;
  /** Up to and including head, newest first; undefined if head is unknown. */
  latestCommits(head: string, count: number): Promise<readonly SourceCommit[] | undefined>;
  /** Among the ancestors of head. Tags of head itself do not count. */
  previousTag(head: string): Promise<{ readonly name: string; readonly sha: string } | undefined>;
  /** Removes commits that change nothing in any of the folders, if that is cheap to find out. */
  filterByFolders(
    commits: readonly SourceCommit[],
    head: string,
    folders: readonly string[],
  ): Promise<readonly SourceCommit[]>;
  /** Returns what each commit changes against its first parent, without the commits whose changes are not fully known. */
  changesOf(shas: readonly string[]): Promise<ReadonlyMap<string, readonly FileChange[]>>;
}
