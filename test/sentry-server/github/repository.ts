import { createHash } from 'node:crypto';

export type GitHubFileStatus = 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed';

/** A file that a commit changed, relative to its first parent. */
export interface GitHubFile {
  readonly filename: string;
  readonly status: GitHubFileStatus;
  readonly previous_filename?: string;
}

export interface GitHubCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  /** The author date, ISO 8601. */
  readonly date: string;
  /** The committer date, ISO 8601; by default the author date. */
  readonly committedDate?: string;
  readonly files: readonly GitHubFile[];
}

/** A commit in a test; only the message is required. By default, the parent is the previous commit. */
export type GitHubCommitSeed = Partial<Omit<GitHubCommit, 'message'>> & Pick<GitHubCommit, 'message'>;

/** An annotated tag is an object with a SHA, which points to a commit. */
export interface AnnotatedTag {
  readonly sha?: string;
  readonly commit: string;
  readonly message: string;
}

export interface GitHubRepositoryOptions {
  /** A SHA is a lightweight tag. */
  readonly tags?: Readonly<Record<string, string | AnnotatedTag>>;
  /** By default, the default branch points to the last commit. */
  readonly branches?: Readonly<Record<string, string>>;
  readonly defaultBranch?: string;
  /** Makes the repository private: it requires this token. */
  readonly token?: string;
}

export interface GitHubTag {
  readonly commit: string;
  readonly annotation: { readonly sha: string; readonly message: string } | null;
}

export class GitHubRepository {
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly token: string | undefined;
  readonly commits: ReadonlyMap<string, GitHubCommit>;
  readonly branches: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, GitHubTag>;

  constructor(fullName: string, seeds: readonly GitHubCommitSeed[], options: GitHubRepositoryOptions) {
    const commits = completeCommits(fullName, seeds);
    this.fullName = fullName;
    this.defaultBranch = options.defaultBranch ?? 'main';
    this.token = options.token;
    this.commits = new Map(commits.map((commit) => [commit.sha, commit]));
    const tip = commits.at(-1)?.sha;
    this.branches = new Map(
      Object.entries(options.branches ?? (tip === undefined ? {} : { [this.defaultBranch]: tip })),
    );
    this.tags = new Map(
      Object.entries(options.tags ?? {}).map(([name, tag]) => [name, readTag(`${fullName} ${name}`, tag)]),
    );
  }

  /** Resolves a full SHA, tag or branch; like git, tries tags before branches. */
  resolve(ref: string): GitHubCommit | undefined {
    const name = ref.replace(/^refs\//, '');
    const sha =
      this.tags.get(name.replace(/^tags\//, ''))?.commit ??
      this.branches.get(name.replace(/^heads\//, '')) ??
      (name === 'HEAD' ? this.branches.get(this.defaultBranch) : name);
    return sha === undefined ? undefined : this.commits.get(sha);
  }
}

function completeCommits(fullName: string, seeds: readonly GitHubCommitSeed[]): GitHubCommit[] {
  const commits: GitHubCommit[] = [];
  for (const [index, seed] of seeds.entries()) {
    const before = commits.at(-1);
    commits.push({
      sha: fakeSha(`${fullName} ${index} ${seed.message}`),
      parents: before === undefined ? [] : [before.sha],
      author: { name: 'Jane Doe', email: 'jane@example.com' },
      date: new Date(Date.UTC(2024, 0, 1) + index * 60_000).toISOString().replace('.000Z', 'Z'),
      files: [],
      ...seed,
    });
  }
  return commits;
}

function readTag(seed: string, tag: string | AnnotatedTag): GitHubTag {
  if (typeof tag === 'string') return { commit: tag, annotation: null };
  return { commit: tag.commit, annotation: { sha: tag.sha ?? fakeSha(seed), message: tag.message } };
}

function fakeSha(seed: string): string {
  return createHash('sha1').update(seed).digest('hex');
}
