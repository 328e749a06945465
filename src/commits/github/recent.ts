interface Linked {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
}

/**
 * The commits of `base..head`, as far as the newest page of head's history tells them. Undefined where it does not reach
 * back far enough to be sure: when it lacks the base, or a parent of one of the commits.
 *
 * @param newest the page, newest first; its first commit is the head
 */
export function rangeWithin<T extends Linked>(newest: readonly T[], base: string): readonly T[] | undefined {
  const bySha = new Map(newest.map((commit) => [commit.sha, commit]));
  if (!newest[0] || !bySha.has(base)) return undefined;
  const released = reachable(base, bySha, new Set());
  const added = reachable(newest[0].sha, bySha, released);
  return [...added].every((sha) => bySha.has(sha)) ? newest.filter(({ sha }) => added.has(sha)) : undefined;
}

/** The commits that one has grown from, itself included, without those of `known`. Of those beyond the page the first. */
function reachable(from: string, bySha: ReadonlyMap<string, Linked>, known: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [from];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (known.has(sha) || found.has(sha)) continue;
    found.add(sha);
    open.push(...(bySha.get(sha)?.parents ?? []).map((parent) => parent.sha));
  }
  return found;
}
