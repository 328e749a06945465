import { createHash } from 'node:crypto';
import type { GitHubCommit, GitHubFile } from './repository.ts';

type UrlOf = (path: string) => string;

/** A commit without its files, as in lists. */
export function serializeCommit(
  { sha, parents, message, author, date, committedDate = date }: GitHubCommit,
  urlOf: UrlOf,
) {
  return {
    sha,
    node_id: `C_${sha}`,
    url: urlOf(`commits/${sha}`),
    html_url: urlOf(`commits/${sha}`),
    commit: {
      message,
      author: { ...author, date },
      committer: { ...author, date: committedDate },
      url: urlOf(`git/commits/${sha}`),
      comment_count: 0,
    },
    // The GitHub accounts of the email addresses, which do not exist here.
    author: null,
    committer: null,
    parents: parents.map((parent) => ({ sha: parent, url: urlOf(`commits/${parent}`) })),
  };
}

/** A file of a commit or a comparison. The numbers of lines are always 0. */
export function serializeFile(file: GitHubFile) {
  const sha = createHash('sha1').update(file.filename).digest('hex');
  return { sha, ...file, additions: 0, deletions: 0, changes: 0 };
}
