import type { FileChange } from '../../releases/commits.ts';

/** A file of a commit as GitHub tells it; only what is read here. */
export interface ChangedFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly previous_filename?: string;
}

/** The changes of a commit, as Sentry knows changes. */
export function toChanges(files: readonly ChangedFile[]): readonly FileChange[] {
  return files.flatMap(({ filename: path, status, previous_filename: before }): FileChange[] => {
    if (status === 'unchanged') return [];
    if (status === 'removed') return [{ path, type: 'D' }];
    if (status === 'added' || status === 'copied') return [{ path, type: 'A' }];
    if (status !== 'renamed') return [{ path, type: 'M' }];
    return [...(before === undefined ? [] : [{ path: before, type: 'D' } as const]), { path, type: 'A' }];
  });
}
