import type { FileChange } from '../../releases/commits.ts';
import type { SourceCommit } from '../history.ts';

const fields = ['%H', '%P', '%an', '%ae', '%cI', '%B'];

/** For `git log -z`: NUL, which no text of git holds, ends each field and each commit. */
export const commitFormat = `--format=${fields.join('%x00')}`;

export function readCommits(output: string): readonly SourceCommit[] {
  const tokens = output.split('\0');
  const commits: SourceCommit[] = [];
  for (let at = 0; at + fields.length <= tokens.length; at += fields.length) {
    const [sha = '', parents = '', authorName, authorEmail, committedAt, message = ''] = tokens.slice(
      at,
      at + fields.length,
    );
    const isMerge = parents.includes(' ');
    commits.push({ sha, message: message.trimEnd(), authorName, authorEmail, committedAt, isMerge });
  }
  return commits;
}

/** Reads `git diff-tree -z --stdin --name-status --no-renames`: a SHA, then pairs of a status and a path. */
export function readChanges(output: string): ReadonlyMap<string, readonly FileChange[]> {
  const changes = new Map<string, FileChange[]>();
  let current: FileChange[] = [];
  const tokens = output.split('\0').values();
  for (const token of tokens) {
    if (/^[\da-f]{40,64}$/.test(token)) {
      current = [];
      changes.set(token, current);
    } else if (token !== '') {
      const path = tokens.next().value ?? '';
      current.push({ path, type: token === 'A' || token === 'D' ? token : 'M' });
    }
  }
  return changes;
}
