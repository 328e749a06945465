import { createHash } from 'node:crypto';

export type GitHubFileStatus = 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed';

/** One file a commit touched, against its first parent. */
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
  /** Of the author, ISO 8601. */
  readonly date: string;
  /** When the commit came into this history, ISO 8601; the author's date unless told. */
  readonly committedDate?: string;
  readonly files: readonly GitHubFile[];
}

/** A commit as a test writes it: all but the message may be left out. `parents` default to the commit before. */
export type GitHubCommitSeed = Partial<Omit<GitHubCommit, 'message'>> & Pick<GitHubCommit, 'message'>;

/** An annotated tag is an object of its own, with its own SHA, that points to a commit. */
export interface AnnotatedTag {
  readonly sha?: string;
  readonly commit: string;
  readonly message: string;
}

export interface GitHubRepositoryOptions {
  /** A SHA makes a lightweight tag. */
  readonly tags?: Readonly<Record<string, string | AnnotatedTag>>;
  /** Without any, the default branch stands at the last commit. */
  readonly branches?: Readonly<Record<string, string>>;
  readonly defaultBranch?: string;
  /** Makes the repository private: without this token it does not exist. */
  readonly token?: string;
}

/** A tag as the repository keeps it. */
export interface GitHubTag {
  readonly commit: string;
  readonly annotation: { readonly sha: string; readonly message: string } | null;
}

/** A repository: a graph of commits, and names for some of them. */
export class GitHubRepository {
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly token: string | undefined;
  readonly commits: ReadonlyMap<string, GitHubCommit>;
  readonly branches: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, GitHubTag>;

  constructor(fullName: string, seeds: readonly GitHubCommitSeed[], options: GitHubRepositoryOptions) {
    const commits = complete(fullName, seeds);
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

  /** The commit that a full SHA, a tag or a branch stands for; git looks at tags before branches. */
  resolve(ref: string): GitHubCommit | undefined {
    const name = ref.replace(/^refs\//, '');
    const sha =
      this.tags.get(name.replace(/^tags\//, ''))?.commit ??
      this.branches.get(name.replace(/^heads\//, '')) ??
      (name === 'HEAD' ? this.branches.get(this.defaultBranch) : name);
    return sha === undefined ? undefined : this.commits.get(sha);
  }
}

function complete(fullName: string, seeds: readonly GitHubCommitSeed[]): GitHubCommit[] {
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
