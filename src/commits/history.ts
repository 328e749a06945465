import type { FileChange } from '../releases/commits.ts';

/** A commit as a source of history tells it. */
export interface SourceCommit {
  readonly sha: string;
  /** Whole, with its body. */
  readonly message: string;
  readonly authorName: string | undefined;
  readonly authorEmail: string | undefined;
  /**
   * When the commit came into this history, ISO 8601. Not the author's date: a commit that was rebased is younger here
   * than its author says, and by dates Sentry finds out which commit of a release is the last one.
   */
  readonly committedAt: string | undefined;
  readonly isMerge: boolean;
}

/** How two commits stand to each other. */
export interface Comparison {
  /** How head stands to base: `behind` is a rollback, `diverged` a rewritten history or another branch. */
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged';
  /** SHA of the base, however it was named. */
  readonly base: string;
  /** SHA of the newest commit that both have grown from. */
  readonly mergeBase: string;
  /** How many commits head has that base has not: those of `git log base..head`. */
  readonly count: number;
  /** Those commits, newest first; the newest ones where there are more than `mostCommits`. */
  readonly commits: () => Promise<readonly SourceCommit[]>;
}

/** Longer ranges are cut: Sentry takes the commits of a release in one request. */
export const mostCommits = 10_000;

/** The history of one repository, wherever it is read from. */
export interface History {
  /** Where that is, for messages. */
  readonly place: string;
  /** For how many commits `changesOf` may be asked: where each is a request of its own, few. */
  readonly mostChanges: number;
  /** SHA of the commit that a name stands for: a SHA, a tag with or without annotation, a branch. */
  resolve(name: string): Promise<string | undefined>;
  /** Undefined when one of the two is unknown, or when they have nothing in common. */
  compare(base: string, head: string): Promise<Comparison | undefined>;
  /** The newest commits up to and including head, newest first; undefined when head is unknown. */
  latest(head: string, count: number): Promise<readonly SourceCommit[] | undefined>;
  /** The newest tag that head has grown from, and that is not at head itself. */
  previousTag(head: string): Promise<{ readonly name: string; readonly sha: string } | undefined>;
  /** Leaves out commits that are known to change nothing below any of the folders, where that can be told cheaply. */
  narrow(commits: readonly SourceCommit[], head: string, folders: readonly string[]): Promise<readonly SourceCommit[]>;
  /** What each commit changes, against its first parent. What cannot be told in full is left out. */
  changesOf(shas: readonly string[]): Promise<ReadonlyMap<string, readonly FileChange[]>>;
}
