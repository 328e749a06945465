import type { FileChange } from '../../releases/commits.ts';
import type { SourceCommit } from '../history.ts';

const fields = ['%H', '%P', '%an', '%ae', '%cI', '%B'];

/** Option of `git log -z`. Fields and commits end with NUL, which cannot be part of a message or a name. */
export const logFormat = `--format=${fields.join('%x00')}`;

export function parseLog(output: string): readonly SourceCommit[] {
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

/** Per SHA, pairs of a status and a path, from `git diff-tree -z --stdin --name-status --no-renames`. */
export function parseChanges(output: string): ReadonlyMap<string, readonly FileChange[]> {
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
