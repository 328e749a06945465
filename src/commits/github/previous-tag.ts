/** Of tags, and of commits. */
const maxPages = 10;

interface Tag {
  readonly name: string;
  /** Also for an annotated tag. */
  readonly commit: { readonly sha: string };
}

/** The API lists tags without a date or an order, so this walks back from head, whose own tags do not count. */
export async function findPreviousTag(
  listTags: (page: number) => Promise<readonly Tag[]>,
  listCommits: (page: number) => Promise<readonly { readonly sha: string }[]>,
  itemsPerPage: number,
): Promise<{ name: string; sha: string } | undefined> {
  const [tags, firstPage] = await Promise.all([readAllPages(listTags, itemsPerPage, maxPages), listCommits(1)]);
  // Of several tags of one commit, the first in GitHub's list counts.
  const nameBySha = new Map(tags.toReversed().map(({ name, commit }) => [commit.sha, name]));
  if (nameBySha.size === 0) return undefined;
  let commits: typeof firstPage = firstPage.slice(1);
  for (let page = 2; ; page++) {
    for (const { sha } of commits) {
      const name = nameBySha.get(sha);
      if (name !== undefined) return { name, sha };
    }
    if (page > maxPages || commits.length < itemsPerPage - 1) return undefined;
    commits = await listCommits(page);
  }
}

export async function readAllPages<T>(
  readPage: (page: number) => Promise<readonly T[]>,
  itemsPerPage: number,
  maxPages: number,
): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; page <= maxPages; page++) {
    const items = await readPage(page);
    all.push(...items);
    if (items.length < itemsPerPage) break;
  }
  return all;
}
