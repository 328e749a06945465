import type { InputReader } from '../github-actions/input-reader.ts';
import { patternProblem } from '../patterns.ts';

export type CommitInputs = ReturnType<typeof readCommitInputs>;

/** Without create-release, commits are recorded only if `set-commits` is set. */
export function readCommitInputs(reader: InputReader, createRelease: boolean) {
  return {
    setCommits: reader.choice('set-commits', ['auto', 'manual', 'skip'], createRelease ? 'auto' : 'skip'),
    commitsSince: reader.choice('commits-since', ['release', 'deploy'], 'release'),
    /** Each `owner/name`, `owner/name@head` or `owner/name@base..head`. */
    repo: reader.list('repo'),
    commit: reader.text('commit'),
    previousCommit: reader.text('previous-commit'),
    commitPaths: reader.lines('commit-paths', { problem: patternProblem }),
    ignoreMissing: reader.boolean('ignore-missing', false),
    ignoreEmpty: reader.boolean('ignore-empty', false),
    githubToken: reader.secret('github-token'),
  };
}
