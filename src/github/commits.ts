import type { Octokit } from './client.ts';

/** A commit as GitHub tells it; only what is read here. */
export interface GitHubCommit {
  readonly sha: string;
  readonly message: string;
  readonly authorName: string | undefined;
  readonly authorEmail: string | undefined;
  /** ISO 8601. */
  readonly date: string | undefined;
}

export interface Comparison {
  /** How head stands to base: `behind` is a rollback, `diverged` a rewritten history or another branch. */
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged';
  /** What head has and base has not, oldest first. */
  readonly commits: readonly GitHubCommit[];
}

const commitsPerPage = 100;

/** Reads the history of one repository. Nothing has to be checked out. Needs the permission `contents: read`. */
export class GitHubCommits {
  readonly #octokit: Octokit;
  readonly #repository: { owner: string; repo: string };

  /** @param repository `owner/name` */
  constructor(octokit: Octokit, repository: string) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#octokit = octokit;
    this.#repository = { owner, repo };
  }

  /**
   * Compares two commits: GET `/repos/{owner}/{repo}/compare/{base}...{head}`, all pages of it. The first page tells how
   * many there are; the others are asked for side by side.
   *
   * @returns undefined when the repository has no such commit
   */
  async compare(base: string, head: string): Promise<Comparison | undefined> {
    try {
      const first = await this.#comparePage(base, head, 1);
      const pages = Math.ceil(first.total_commits / commitsPerPage);
      const rest = await Promise.all(
        Array.from({ length: Math.max(0, pages - 1) }, (_, index) => this.#comparePage(base, head, index + 2)),
      );
      return { status: first.status, commits: [first, ...rest].flatMap(({ commits }) => commits.map(toCommit)) };
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  }

  /** The newest commits up to and including head, oldest first: GET `/repos/{owner}/{repo}/commits`. */
  async latest(head: string, count: number): Promise<readonly GitHubCommit[]> {
    const { data } = await this.#octokit.rest.repos.listCommits({ ...this.#repository, sha: head, per_page: count });
    return data.map(toCommit).reverse();
  }

  async #comparePage(base: string, head: string, page: number) {
    const { data } = await this.#octokit.rest.repos.compareCommitsWithBasehead({
      ...this.#repository,
      basehead: `${base}...${head}`,
      per_page: commitsPerPage,
      page,
    });
    return data;
  }
}

/** The HTTP status that GitHub refused with; undefined when there was no answer. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}

interface ApiCommit {
  readonly sha: string;
  readonly commit: {
    readonly message: string;
    readonly author: { readonly name?: string; readonly email?: string; readonly date?: string } | null;
  };
}

function toCommit({ sha, commit: { message, author } }: ApiCommit): GitHubCommit {
  return { sha, message, authorName: author?.name, authorEmail: author?.email, date: author?.date };
}
