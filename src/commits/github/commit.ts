import type { SourceCommit } from '../history.ts';

interface Person {
  readonly name?: string;
  readonly email?: string;
  readonly date?: string;
}

/** A commit as GitHub tells it; only what is read here. */
export interface ApiCommit {
  readonly sha: string;
  readonly commit: { readonly message: string; readonly author: Person | null; readonly committer: Person | null };
  readonly parents: readonly { readonly sha: string }[];
}

export function toCommit({ sha, commit: { message, author, committer }, parents }: ApiCommit): SourceCommit {
  return {
    sha,
    message,
    authorName: author?.name,
    authorEmail: author?.email,
    committedAt: committer?.date ?? author?.date,
    isMerge: parents.length > 1,
  };
}
