import type { Instant } from '../instant.ts';

/** One changed file: Added, Modified or Deleted. Sentry knows no renames. */
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
  /** The name of its repository. */
  readonly repository: string;
  message: string | null;
  author: CommitAuthor | null;
  dateAdded: Instant;
  patchSet: readonly FileChange[];
}

/** A commit as a client gives it. */
export interface GivenCommit {
  readonly id: string;
  readonly repository?: string | null | undefined;
  readonly message?: string | null | undefined;
  readonly author_name?: string | null | undefined;
  readonly author_email?: string | null | undefined;
  readonly timestamp?: Instant | null | undefined;
  readonly patch_set?: readonly FileChange[] | null | undefined;
}

/** The commit a release stands at in one repository, as `refs` tells it. */
export interface HeadCommit {
  readonly repository: string;
  readonly commit: string;
  readonly previousCommit: string | null;
}
