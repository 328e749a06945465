/** How far back a tag is looked for, and among how many tags, in pages. */
const mostPages = 10;

interface Tag {
  readonly name: string;
  /** The commit, also for a tag with an annotation. */
  readonly commit: { readonly sha: string };
}

/**
 * The newest tag in a history: tags tell neither their date nor their place, so the history is walked until it meets
 * one. The first commit is the head itself, whose own tags do not count.
 *
 * @param tags a page of all tags
 * @param history a page of the commits, newest first
 */
export async function findPreviousTag(
  tags: (page: number) => Promise<readonly Tag[]>,
  history: (page: number) => Promise<readonly { readonly sha: string }[]>,
  itemsPerPage: number,
): Promise<{ name: string; sha: string } | undefined> {
  const [allTags, newest] = await Promise.all([readAll(tags, itemsPerPage), history(1)]);
  const nameOf = new Map(allTags.map(({ name, commit }) => [commit.sha, name]).reverse() as [string, string][]);
  if (nameOf.size === 0) return undefined;
  let commits: typeof newest = newest.slice(1);
  for (let page = 2; ; page++) {
    const tagged = commits.find(({ sha }) => nameOf.has(sha));
    if (tagged) return { sha: tagged.sha, name: nameOf.get(tagged.sha) ?? '' };
    if (page > mostPages || commits.length < itemsPerPage - 1) return undefined;
    commits = await history(page);
  }
}

async function readAll<T>(pageOf: (page: number) => Promise<readonly T[]>, itemsPerPage: number): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const items = await pageOf(page);
    all.push(...items);
    if (items.length < itemsPerPage) break;
  }
  return all;
}
