import type { GitHubCommit, GitHubRepository } from './repository.ts';

/** A commit and its ancestors, parents before children. */
export function history(repository: GitHubRepository, head: GitHubCommit): readonly GitHubCommit[] {
  const ordered = new Set<GitHubCommit>();
  const path = [{ commit: head, parents: parentsOf(repository, head) }];
  const visited = new Set([head]);
  // Not recursive: a history of ten thousand commits would overflow the call stack.
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const parent = step.parents.shift();
    if (parent === undefined) {
      ordered.add(step.commit);
      path.pop();
    } else if (!visited.has(parent)) {
      visited.add(parent);
      path.push({ commit: parent, parents: parentsOf(repository, parent) });
    }
  }
  return [...ordered];
}

/** The commits of `git log base..head`, oldest first. */
export function range(repository: GitHubRepository, base: GitHubCommit, head: GitHubCommit): readonly GitHubCommit[] {
  const excluded = new Set(history(repository, base));
  return history(repository, head).filter((commit) => !excluded.has(commit));
}

/** The newest common ancestor; undefined for unrelated histories. */
export function mergeBase(
  repository: GitHubRepository,
  base: GitHubCommit,
  head: GitHubCommit,
): GitHubCommit | undefined {
  const shared = new Set(history(repository, base));
  return history(repository, head).findLast((commit) => shared.has(commit));
}

/** Ignores missing parents, as in a shallow clone. */
function parentsOf(repository: GitHubRepository, commit: GitHubCommit): GitHubCommit[] {
  return commit.parents.flatMap((sha) => repository.commits.get(sha) ?? []);
}
