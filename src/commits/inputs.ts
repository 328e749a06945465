import type { InputReader } from '../github-actions/input-reader.ts';

const commitModes = ['auto', 'manual', 'skip'] as const;

export interface CommitInputs {
  readonly setCommits: (typeof commitModes)[number];
  /** Each `owner/name`, `owner/name@head` or `owner/name@base..head`. */
  readonly repo: readonly string[];
  readonly commit: string | undefined;
  readonly previousCommit: string | undefined;
  readonly commitPaths: readonly string[];
  readonly ignoreMissing: boolean;
  readonly ignoreEmpty: boolean;
}

/** Where no release is created, its commits are left alone, unless they are asked for by name. */
export function readCommits(reader: InputReader, createRelease: boolean): CommitInputs {
  return {
    setCommits: reader.choice('set-commits', commitModes, createRelease ? 'auto' : 'skip'),
    repo: reader.list('repo'),
    commit: reader.text('commit'),
    previousCommit: reader.text('previous-commit'),
    commitPaths: reader.lines('commit-paths'),
    ignoreMissing: reader.boolean('ignore-missing', false),
    ignoreEmpty: reader.boolean('ignore-empty', false),
  };
}
