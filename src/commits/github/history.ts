import type { FileChange } from '../../releases/commits.ts';
import { type Comparison, type History, maxCommits, type SourceCommit } from '../history.ts';
import type { GitHubRequest } from './client.ts';
import { type GitHubCommit, type GitHubFile, toFileChanges, toSourceCommit } from './commit.ts';
import { GitHubError } from './errors.ts';
import { findPreviousTag, readAllPages } from './previous-tag.ts';
import { rangeWithinPage } from './range-within-page.ts';

/** GitHub's maximum. */
const itemsPerPage = 100;
/** GitHub's maximum for one page. */
const maxFilesPerCommit = 300;

/** Needs the permission `contents: read`, and no checkout. */
export class GitHubHistory implements History {
  readonly source = 'GitHub';
  /** Each takes a request, and all jobs of a repository share a thousand requests an hour. */
  readonly maxCommitsWithChanges = 100;
  readonly #request: GitHubRequest;
  readonly #repository: { owner: string; repo: string };
  readonly #head: string;
  readonly #newestCommits: Promise<readonly GitHubCommit[] | undefined>;

  /** Starts to read the newest commits while the base is still being looked for. Most ranges need no other request. */
  constructor(request: GitHubRequest, repository: string, head: string) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#request = request;
    this.#repository = { owner, repo };
    this.#head = head;
    this.#newestCommits = undefinedIfMissing(this.#commitsPage(head, 1));
    this.#newestCommits.catch(() => undefined); // Reported when the commits are used.
  }

  /** GET `/repos/{owner}/{repo}/commits/{ref}`. The SHA of an annotated tag is not a ref: GET `…/git/tags/{tag_sha}`. */
  async resolve(name: string): Promise<string | undefined> {
    const commit = await undefinedIfMissing(
      this.#request('GET /repos/{owner}/{repo}/commits/{ref}', { ...this.#repository, ref: name, per_page: 1 }),
    );
    if (commit || !/^[\da-f]{40}$/.test(name)) return commit?.data.sha;
    const tag = await undefinedIfMissing(
      this.#request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...this.#repository, tag_sha: name }),
    );
    return tag?.data.object.sha;
  }

  /** GET `/repos/{owner}/{repo}/compare/{base}...{head}`, unless the newest commits contain the whole range. */
  async compare(base: string, head: string): Promise<Comparison | undefined> {
    const newest = head === this.#head ? await this.#newestCommits : undefined;
    const range = newest?.[0]?.sha === head ? rangeWithinPage(newest, base) : undefined;
    if (range) {
      const status = range.length === 0 ? 'identical' : 'ahead';
      const listCommits = async () => range.map(toSourceCommit);
      return { status, base, mergeBase: base, count: range.length, listCommits };
    }
    const firstPage = await undefinedIfMissing(this.#comparePage(base, head, 1));
    if (firstPage === undefined) return undefined;
    const { status, base_commit, merge_base_commit, total_commits: count, commits } = firstPage.data;
    const listCommits = async () => {
      // The oldest commits come first. Pages of those that are cut off are not read.
      const oldest = Math.max(2, Math.floor(Math.max(0, count - maxCommits) / itemsPerPage) + 1);
      const last = Math.ceil(count / itemsPerPage);
      const numbers = Array.from({ length: Math.max(0, last - oldest + 1) }, (_, index) => oldest + index);
      const pages = await Promise.all(numbers.map((page) => this.#comparePage(base, head, page)));
      const all = [...commits, ...pages.flatMap(({ data }) => data.commits)];
      return all.slice(-maxCommits).map(toSourceCommit).reverse();
    };
    return { status, base: base_commit.sha, mergeBase: merge_base_commit.sha, count, listCommits };
  }

  async latestCommits(head: string, count: number): Promise<readonly SourceCommit[] | undefined> {
    const newest =
      head === this.#head ? await this.#newestCommits : await undefinedIfMissing(this.#commitsPage(head, 1));
    return newest?.length ? newest.slice(0, count).map(toSourceCommit) : undefined;
  }

  previousTag(head: string): Promise<{ name: string; sha: string } | undefined> {
    return findPreviousTag(
      async (page) =>
        (await this.#request('GET /repos/{owner}/{repo}/tags', { ...this.#repository, per_page: itemsPerPage, page }))
          .data,
      async (page) =>
        (head === this.#head && page === 1 && (await this.#newestCommits)) || this.#commitsPage(head, page),
      itemsPerPage,
    );
  }

  /** GET `/repos/{owner}/{repo}/commits?path=…`: one request for each folder, instead of one for each commit. */
  async filterByFolders(
    commits: readonly SourceCommit[],
    head: string,
    folders: readonly string[],
  ): Promise<readonly SourceCommit[]> {
    if (commits.length === 0 || folders.includes('')) return commits;
    // The oldest date; empty, and not sent, if a date is unknown.
    const [since] = commits.map(({ committedAt = '' }) => committedAt).toSorted();
    const lists = await Promise.all(
      folders.map((path) =>
        readAllPages(
          (page) => this.#commitsPage(head, page, { path, ...(since && { since }) }),
          itemsPerPage,
          maxCommits / itemsPerPage,
        ),
      ),
    );
    const shas = new Set(lists.flat().map(({ sha }) => sha));
    return commits.filter(({ sha }) => shas.has(sha));
  }

  /** GET `/repos/{owner}/{repo}/commits/{ref}` for each commit. Commits with too many files for one page are left out. */
  async changesOf(shas: readonly string[]): Promise<ReadonlyMap<string, readonly FileChange[]>> {
    const responses = await Promise.all(
      shas.map((ref) =>
        this.#request('GET /repos/{owner}/{repo}/commits/{ref}', {
          ...this.#repository,
          ref,
          per_page: maxFilesPerCommit,
        }),
      ),
    );
    return new Map(
      responses
        .filter(({ data: { files = [] } }) => files.length < maxFilesPerCommit)
        .map(({ data: { sha, files = [] } }) => [sha, toFileChanges(files as readonly GitHubFile[])]),
    );
  }

  #comparePage(base: string, head: string, page: number) {
    const basehead = `${base}...${head}`;
    const query = { ...this.#repository, basehead, page, per_page: itemsPerPage };
    return this.#request('GET /repos/{owner}/{repo}/compare/{basehead}', query);
  }

  /** GET `/repos/{owner}/{repo}/commits`, newest first. */
  async #commitsPage(sha: string, page: number, filter = {}): Promise<readonly GitHubCommit[]> {
    const query = { ...this.#repository, ...filter, sha, page, per_page: itemsPerPage };
    return (await this.#request('GET /repos/{owner}/{repo}/commits', query)).data;
  }
}

/** 404, or 422 for a SHA that is not a commit. */
async function undefinedIfMissing<T>(response: Promise<T>): Promise<T | undefined> {
  try {
    return await response;
  } catch (error) {
    if (error instanceof GitHubError && (error.status === 404 || error.status === 422)) return undefined;
    throw error;
  }
}
