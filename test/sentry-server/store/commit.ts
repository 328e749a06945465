import type { Timestamp } from '../timestamp.ts';

/** A file that was added, modified or deleted; Sentry has no renames. */
export interface FileChange {
  readonly path: string;
  readonly type: 'A' | 'M' | 'D';
}

export interface CommitAuthor {
  readonly name: string | null;
  readonly email: string;
}

export interface Commit {
  readonly id: string;
  /** The name of the repository. */
  readonly repository: string;
  message: string | null;
  author: CommitAuthor | null;
  dateAdded: Timestamp;
  patchSet: readonly FileChange[];
}

/** A commit as clients send it. */
export interface CommitInput {
  readonly id: string;
  readonly repository?: string | null | undefined;
  readonly message?: string | null | undefined;
  readonly author_name?: string | null | undefined;
  readonly author_email?: string | null | undefined;
  readonly timestamp?: Timestamp | null | undefined;
  readonly patch_set?: readonly FileChange[] | null | undefined;
}

/** The commit of a release in a repository, as in `refs`. */
export interface HeadCommit {
  readonly repository: string;
  readonly commit: string;
  readonly previousCommit: string | null;
}
