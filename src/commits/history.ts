import type { FileChange } from '../releases/commits.ts';

/** A commit as GitHub or git returns it. */
export interface SourceCommit {
  readonly sha: string;
  /** With its body. */
  readonly message: string;
  readonly authorName: string | undefined;
  readonly authorEmail: string | undefined;
  /**
   * The committer's date, ISO 8601. Sentry takes the commit with the newest date for the last one of a release, and after
   * a rebase the author's dates are in another order than the commits.
   */
  readonly committedAt: string | undefined;
  readonly isMerge: boolean;
}

export interface Comparison {
  /** How head relates to base: `behind` is a rollback, `diverged` a rewritten history or another branch. */
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged';
  /** SHA, also if the base was given as a tag or branch. */
  readonly base: string;
  /** SHA of the newest common ancestor. */
  readonly mergeBase: string;
  /** The number of commits in `git log base..head`. */
  readonly count: number;
  /** Returns those commits, newest first, at most `maxCommits`. */
  readonly listCommits: () => Promise<readonly SourceCommit[]>;
}

/** Longer ranges are cut, because Sentry takes the commits of a release in a single request. */
export const maxCommits = 10_000;

/** The history of one repository, read from GitHub or from a clone. */
export interface History {
  /** Where the history is read from, for messages. */
  readonly source: string;
  /** For how many commits `changesOf` may be called. */
  readonly maxCommitsWithChanges: number;
  /** Returns the SHA of the commit that a SHA, tag or branch stands for; undefined if there is none. */
  resolve(name: string): Promise<string | undefined>;
  /** Returns undefined if one of the two commits is unknown, or if they have no common ancestor. */
  compare(base: string, head: string): Promise<Comparison | undefined>;
  /** Returns the newest commits up to and including head, newest first; undefined if head is unknown. */
  latestCommits(head: string, count: number): Promise<readonly SourceCommit[] | undefined>;
  /** Returns the newest tag among the ancestors of head. Tags of head itself do not count. */
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
