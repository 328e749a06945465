import type { Commit, CommitAuthor, CommitInput } from './commit.ts';
import type { Release } from './release.ts';
import type { Repository } from './repository.ts';
import type { ServerContext } from './server-context.ts';

const AUTHOR_EMAIL_LENGTH = 75;

interface RepositoryOwner {
  readonly id: number;
  readonly context: ServerContext;
  ensureRepository(name: string): Repository;
}

/**
 * Replaces the commits of a release: newest first, without those that have `#skipsentry` in the message. Unknown
 * repositories are created without a provider; a commit without a repository belongs to `organization-ID`.
 */
export function setCommits(owner: RepositoryOwner, release: Release, input: readonly CommitInput[]): void {
  const kept = input.filter(({ message }) => !message?.includes('#skipsentry'));
  // Commits without a timestamp are the oldest; equal timestamps keep their order.
  const sorted = kept.toSorted((a, b) => (b.timestamp ?? 0) - (a.timestamp ?? 0));
  release.commits = sorted.map((commit) => recordCommit(owner, commit));
  const newest = new Map(release.commits.toReversed().map((commit) => [commit.repository, commit.id]));
  release.heads = [...newest].map(([repository, commit]) => ({ repository, commit, previousCommit: null }));
}

/** Creates or updates a commit; all releases share it. */
function recordCommit(owner: RepositoryOwner, input: CommitInput): Commit {
  const repository = owner.ensureRepository(input.repository || `organization-${owner.id}`);
  const known = repository.commits.get(input.id);
  const commit: Commit = known ?? {
    id: input.id,
    repository: repository.name,
    message: null,
    author: null,
    dateAdded: owner.context.clock.now(),
    patchSet: [],
  };
  commit.message = input.message ?? commit.message;
  commit.author = author(input) ?? commit.author;
  commit.dateAdded = input.timestamp ?? commit.dateAdded;
  commit.patchSet = input.patch_set ?? commit.patchSet;
  repository.commits.set(commit.id, commit);
  return commit;
}

/** An author without an email address gets one at localhost, with the ASCII letters and digits of the name. */
function author({ author_name: name, author_email: email }: CommitInput): CommitAuthor | null {
  if (!email && !name) return null;
  const address = email || `${(name ?? '').replaceAll(/[^\w.-]/g, '').toLowerCase()}@localhost`;
  return { name: name ?? null, email: address.slice(0, AUTHOR_EMAIL_LENGTH) };
}
