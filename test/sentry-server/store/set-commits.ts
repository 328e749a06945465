import type { Commit, CommitAuthor, GivenCommit } from './commit.ts';
import type { Release } from './release.ts';
import type { Repository } from './repository.ts';
import { slugify } from './slugify.ts';
import type { World } from './world.ts';

const AUTHOR_EMAIL_LENGTH = 75;

/** The organization, as far as commits are concerned. */
interface RepositoryOwner {
  readonly id: number;
  readonly world: World;
  ensureRepository(name: string): Repository;
}

/**
 * Replaces the commits of a release: newest first by timestamp, those with `#skipsentry` in the message left out. A
 * repository nobody has heard of is made on the spot, without a provider; a commit without one belongs to
 * `organization-ID`.
 */
export function setCommits(owner: RepositoryOwner, release: Release, given: readonly GivenCommit[]): void {
  const kept = given.filter(({ message }) => !message?.includes('#skipsentry'));
  // A commit without a timestamp sorts as the oldest; those with equal ones stay in the order given.
  const sorted = kept.toSorted((a, b) => (b.timestamp ?? 0) - (a.timestamp ?? 0));
  release.commits = sorted.map((commit) => recordCommit(owner, commit));
  const newest = new Map(release.commits.toReversed().map((commit) => [commit.repository, commit.id]));
  release.heads = [...newest].map(([repository, commit]) => ({ repository, commit, previousCommit: null }));
}

/** A commit is one row however many releases name it; what is told again overrides what was known. */
function recordCommit(owner: RepositoryOwner, given: GivenCommit): Commit {
  const repository = owner.ensureRepository(given.repository || `organization-${owner.id}`);
  const known = repository.commits.get(given.id);
  const commit: Commit = known ?? {
    id: given.id,
    repository: repository.name,
    message: null,
    author: null,
    dateAdded: owner.world.clock.now(),
    patchSet: [],
  };
  commit.message = given.message ?? commit.message;
  commit.author = author(given) ?? commit.author;
  commit.dateAdded = given.timestamp ?? commit.dateAdded;
  commit.patchSet = given.patch_set ?? commit.patchSet;
  repository.commits.set(commit.id, commit);
  return commit;
}

/** An author without an e-mail address gets one made from the name, at localhost. */
function author({ author_name: name, author_email: email }: GivenCommit): CommitAuthor | null {
  if (!email && !name) return null;
  const address = email || `${slugify(name ?? '')}@localhost`;
  return { name: name ?? null, email: address.slice(0, AUTHOR_EMAIL_LENGTH) };
}
