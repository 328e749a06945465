import type { FileChange } from '../../releases/commits.ts';
import type { SourceCommit } from '../history.ts';

interface Person {
  readonly name?: string;
  readonly email?: string;
  readonly date?: string;
}

export interface GitHubCommit {
  readonly sha: string;
  readonly commit: { readonly message: string; readonly author: Person | null; readonly committer: Person | null };
  readonly parents: readonly { readonly sha: string }[];
}

export interface GitHubFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly previous_filename?: string;
}

export function toSourceCommit({ sha, commit: { message, author, committer }, parents }: GitHubCommit): SourceCommit {
  return {
    sha,
    message,
    authorName: author?.name,
    authorEmail: author?.email,
    committedAt: committer?.date ?? author?.date,
    isMerge: parents.length > 1,
  };
}

export function toFileChanges(files: readonly GitHubFile[]): readonly FileChange[] {
  return files.flatMap(({ filename: path, status, previous_filename: previousPath }): readonly FileChange[] => {
    switch (status) {
      case 'unchanged':
        return [];
      case 'removed':
        return [{ path, type: 'D' }];
      case 'added':
      case 'copied':
        return [{ path, type: 'A' }];
      case 'renamed':
        return [
          ...(previousPath === undefined ? [] : [{ path: previousPath, type: 'D' } as const]),
          { path, type: 'A' },
        ];
      default:
        return [{ path, type: 'M' }];
    }
  });
}
