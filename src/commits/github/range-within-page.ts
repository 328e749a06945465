interface CommitWithParents {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
}

/**
 * The commits of `base..head`, from a page that begins with head. Undefined if the page lacks the base, or a parent of one
 * of the commits: there may be more commits beyond the page.
 */
export function rangeWithinPage<T extends CommitWithParents>(
  page: readonly T[],
  base: string,
): readonly T[] | undefined {
  const bySha = new Map(page.map((commit) => [commit.sha, commit]));
  if (!page[0] || !bySha.has(base)) return undefined;
  const baseHistory = ancestorsOf(base, bySha, new Set());
  const range = ancestorsOf(page[0].sha, bySha, baseHistory);
  return [...range].every((sha) => bySha.has(sha)) ? page.filter(({ sha }) => range.has(sha)) : undefined;
}

/** Without those of `excluded`. Beyond the page, it returns only the first ones. */
function ancestorsOf(
  commit: string,
  bySha: ReadonlyMap<string, CommitWithParents>,
  excluded: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [commit];
  for (let sha = pending.pop(); sha !== undefined; sha = pending.pop()) {
    if (excluded.has(sha) || found.has(sha)) continue;
    found.add(sha);
    pending.push(...(bySha.get(sha)?.parents ?? []).map((parent) => parent.sha));
  }
  return found;
}
