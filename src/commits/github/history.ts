import type { FileChange } from '../../releases/commits.ts';
import { type Comparison, type History, mostCommits, type SourceCommit } from '../history.ts';
import { type ChangedFile, toChanges } from './changes.ts';
import type { Octokit } from './client.ts';
import { type ApiCommit, toCommit } from './commit.ts';
import { findPreviousTag } from './previous-tag.ts';
import { rangeWithin } from './recent.ts';

/** GitHub gives no more, whatever is asked for. */
const itemsPerPage = 100;
/** As many files of a commit as one answer tells. */
const mostFiles = 300;

/** Reads the history of one repository. Nothing has to be checked out. Needs the permission `contents: read`. */
export class GitHubHistory implements History {
  readonly place = 'GitHub';
  /** A workflow's token has a thousand requests an hour for all the jobs of its repository. */
  readonly mostChanges = 100;
  readonly #octokit: Octokit;
  readonly #repository: { owner: string; repo: string };
  readonly #head: string;
  readonly #newest: Promise<readonly ApiCommit[] | undefined>;

  /**
   * Begins at once to read the newest commits: mostly they tell all that is asked for later, when the base is known.
   *
   * @param repository `owner/name`
   * @param head the commit whose history it is about
   */
  constructor(octokit: Octokit, repository: string, head: string) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#octokit = octokit;
    this.#repository = { owner, repo };
    this.#head = head;
    this.#newest = orUnknown(this.#listCommits(head, 1));
    this.#newest.catch(() => undefined); // Whoever asks for them hears of it.
  }

  /** GET `/repos/{owner}/{repo}/commits/{ref}`; the SHA of an annotated tag is looked up as the object that it is. */
  async resolve(name: string): Promise<string | undefined> {
    const commit = await orUnknown(this.#octokit.rest.repos.getCommit({ ...this.#repository, ref: name, per_page: 1 }));
    if (commit || !/^[\da-f]{40}$/.test(name)) return commit?.data.sha;
    const tag = await orUnknown(this.#octokit.rest.git.getTag({ ...this.#repository, tag_sha: name }));
    return tag?.data.object.sha;
  }

  /**
   * GET `/repos/{owner}/{repo}/compare/{base}...{head}`. The first page tells how many commits there are; the others are
   * asked for side by side, and only by those who want the commits. None is, where the newest commits tell the range.
   */
  async compare(base: string, head: string): Promise<Comparison | undefined> {
    const newest = head === this.#head ? await this.#newest : undefined;
    const range = newest?.[0]?.sha === head ? rangeWithin(newest, base) : undefined;
    if (range) {
      const status = range.length === 0 ? 'identical' : 'ahead';
      return { status, count: range.length, base, mergeBase: base, commits: async () => range.map(toCommit) };
    }
    const first = await orUnknown(this.#comparePage(base, head, 1));
    if (first === undefined) return undefined;
    const { status, base_commit, merge_base_commit, total_commits: count, commits } = first.data;
    return {
      ...{ status, count, base: base_commit.sha, mergeBase: merge_base_commit.sha },
      commits: async () => {
        const oldest = Math.max(2, Math.floor(Math.max(0, count - mostCommits) / itemsPerPage) + 1);
        const last = Math.ceil(count / itemsPerPage);
        const numbers = Array.from({ length: Math.max(0, last - oldest + 1) }, (_, index) => oldest + index);
        const pages = await Promise.all(numbers.map((page) => this.#comparePage(base, head, page)));
        const found = [...commits, ...pages.flatMap(({ data }) => data.commits)];
        return found.slice(-mostCommits).map(toCommit).reverse();
      },
    };
  }

  async latest(head: string, count: number): Promise<readonly SourceCommit[] | undefined> {
    const newest = head === this.#head ? await this.#newest : await orUnknown(this.#listCommits(head, 1));
    return newest?.slice(0, count).map(toCommit);
  }

  previousTag(head: string): Promise<{ name: string; sha: string } | undefined> {
    return findPreviousTag(
      async (page) =>
        (await this.#octokit.rest.repos.listTags({ ...this.#repository, per_page: itemsPerPage, page })).data,
      async (page) =>
        (head === this.#head && page === 1 && (await this.#newest)) || (await this.#listCommits(head, page)),
      itemsPerPage,
    );
  }

  /** GET `/repos/{owner}/{repo}/commits?path=…`: a request for each folder, instead of one for each commit. */
  async narrow(
    commits: readonly SourceCommit[],
    head: string,
    folders: readonly string[],
  ): Promise<readonly SourceCommit[]> {
    if (commits.length === 0 || folders.includes('')) return commits;
    const since = commits.reduce((oldest, { committedAt = '' }) => (committedAt < oldest ? committedAt : oldest), '~');
    const lists = await Promise.all(
      folders.map((path) =>
        this.#octokit.paginate(this.#octokit.rest.repos.listCommits, {
          ...{ ...this.#repository, sha: head, path, per_page: itemsPerPage },
          ...(since && { since }),
        }),
      ),
    );
    const touching = new Set(lists.flat().map(({ sha }) => sha));
    return commits.filter(({ sha }) => touching.has(sha));
  }

  /** GET `/repos/{owner}/{repo}/commits/{ref}` for each. A commit with more files than one answer has is left out. */
  async changesOf(shas: readonly string[]): Promise<ReadonlyMap<string, readonly FileChange[]>> {
    const answers = await Promise.all(
      shas.map((ref) => this.#octokit.rest.repos.getCommit({ ...this.#repository, ref, per_page: mostFiles })),
    );
    return new Map(
      answers
        .filter(({ data: { files = [] } }) => files.length < mostFiles)
        .map(({ data: { sha, files = [] } }) => [sha, toChanges(files as readonly ChangedFile[])]),
    );
  }

  #comparePage(base: string, head: string, page: number) {
    const basehead = `${base}...${head}`;
    const pages = { per_page: itemsPerPage, page };
    return this.#octokit.rest.repos.compareCommitsWithBasehead({ ...this.#repository, basehead, ...pages });
  }

  /** GET `/repos/{owner}/{repo}/commits`, newest first. */
  async #listCommits(sha: string, page: number): Promise<readonly ApiCommit[]> {
    const query = { ...this.#repository, sha, page, per_page: itemsPerPage };
    return (await this.#octokit.rest.repos.listCommits(query)).data;
  }
}

/** Undefined for a commit, or a repository, that GitHub knows nothing of: 404, or 422 where a SHA belongs to no commit. */
async function orUnknown<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    if (status === 404 || status === 422) return undefined;
    throw error;
  }
}
