import type { GitHubCommit, GitHubFile } from './repository.ts';

/**
 * The combined changes of commits, oldest first. A file that was added and removed again is omitted; one that was
 * renamed twice has its first name as the previous one.
 */
export function netFiles(commits: readonly GitHubCommit[]): GitHubFile[] {
  const changes = new Map<string, GitHubFile>();
  for (const file of commits.flatMap(({ files }) => files)) {
    const { filename, status, previous_filename: previous } = file;
    if (status === 'removed') remove(changes, filename);
    else if (status === 'renamed' && previous !== undefined) rename(changes, filename, previous);
    else if (status === 'added' || status === 'copied') add(changes, file);
    else if (!changes.has(filename)) changes.set(filename, file);
  }
  return [...changes.values()].sort((a, b) => (a.filename < b.filename ? -1 : 1));
}

function add(changes: Map<string, GitHubFile>, file: GitHubFile): void {
  const before = changes.get(file.filename);
  const existed = before?.status === 'removed' || before?.status === 'modified';
  changes.set(file.filename, existed ? { filename: file.filename, status: 'modified' } : file);
}

function remove(changes: Map<string, GitHubFile>, filename: string): void {
  const before = changes.get(filename);
  changes.delete(filename);
  if (before?.status === 'renamed' && before.previous_filename !== undefined) {
    changes.set(before.previous_filename, { filename: before.previous_filename, status: 'removed' });
  } else if (before?.status !== 'added' && before?.status !== 'copied') {
    changes.set(filename, { filename, status: 'removed' });
  }
}

function rename(changes: Map<string, GitHubFile>, filename: string, previous: string): void {
  const before = changes.get(previous);
  changes.delete(previous);
  if (before?.status === 'added' || before?.status === 'copied') {
    changes.set(filename, { ...before, filename });
  } else {
    const origin = before?.previous_filename ?? previous;
    changes.set(filename, { filename, status: 'renamed', previous_filename: origin });
  }
}
