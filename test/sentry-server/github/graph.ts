import type { GitHubCommit, GitHubRepository } from './repository.ts';

/** A commit and all that it grew from, parents before children: oldest first. */
export function history(repository: GitHubRepository, head: GitHubCommit): readonly GitHubCommit[] {
  const ordered = new Set<GitHubCommit>();
  const path = [{ commit: head, parents: parentsOf(repository, head) }];
  const begun = new Set([head]);
  // A walk with a stack of its own: a history of ten thousand commits would overflow the call stack.
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const parent = step.parents.shift();
    if (parent === undefined) {
      ordered.add(step.commit);
      path.pop();
    } else if (!begun.has(parent)) {
      begun.add(parent);
      path.push({ commit: parent, parents: parentsOf(repository, parent) });
    }
  }
  return [...ordered];
}

/** What `git log base..head` lists: the history of head without the history of base, oldest first. */
export function range(repository: GitHubRepository, base: GitHubCommit, head: GitHubCommit): readonly GitHubCommit[] {
  const excluded = new Set(history(repository, base));
  return history(repository, head).filter((commit) => !excluded.has(commit));
}

/** The newest commit that both have grown from; undefined for histories that never met. */
export function mergeBase(
  repository: GitHubRepository,
  base: GitHubCommit,
  head: GitHubCommit,
): GitHubCommit | undefined {
  const shared = new Set(history(repository, base));
  return history(repository, head).findLast((commit) => shared.has(commit));
}

/** Parents that are not in the model are cut off, as in a shallow clone. */
function parentsOf(repository: GitHubRepository, commit: GitHubCommit): GitHubCommit[] {
  return commit.parents.flatMap((sha) => repository.commits.get(sha) ?? []);
}
