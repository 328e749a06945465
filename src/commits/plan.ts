import { type GitHubContext, headSha } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import type { FindCommitsPlan } from './find-commits.ts';
import type { CommitInputs } from './inputs.ts';
import type { RangePlan } from './read-range.ts';
import { longestCommitId } from './sentry-commit.ts';

/** Which commits the release gets. Version and projects are those of the release. */
export interface CommitsPlan extends Omit<FindCommitsPlan, 'version' | 'projects'> {
  readonly githubToken: string | undefined;
  readonly apiUrl: string;
  /** The folder that may be in a clone; absolute. */
  readonly folder: string;
}

/** Undefined where none are asked for, or where this run is about no commit. */
export function planCommits(
  commits: CommitInputs,
  folder: string,
  context: GitHubContext,
  inputErrors: InputErrors,
): CommitsPlan | undefined {
  const { setCommits, commitPaths: paths, ignoreMissing, ignoreEmpty, githubToken } = commits;
  if (setCommits === 'skip') return undefined;
  const ranges = setCommits === 'manual' ? manualRanges(commits, context, inputErrors) : autoRange(context);
  if (ranges.length === 0) return undefined;
  inputErrors.checkSecret('github-token', githubToken);
  return {
    ranges,
    before: context.eventName === 'push' ? context.beforeSha : undefined,
    paths,
    ignoreMissing,
    ignoreEmpty,
    unused: setCommits === 'manual' ? [] : manualInputs(commits),
    githubToken,
    apiUrl: context.apiUrl,
    folder,
  };
}

function autoRange(context: GitHubContext): readonly RangePlan[] {
  const { repository } = context;
  const head = headSha(context);
  return head && repository ? [{ repository, head, base: undefined, isOwn: true }] : [];
}

/** Those that are written, by name. */
function manualInputs({ repo, commit, previousCommit }: CommitInputs): readonly string[] {
  const written = { repo: repo[0], commit, 'previous-commit': previousCommit };
  return Object.entries(written).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

/** The ranges that the author names. What is left out is that of this run: its repository, its commit. */
function manualRanges(inputs: CommitInputs, context: GitHubContext, inputErrors: InputErrors): readonly RangePlan[] {
  const { repo, commit, previousCommit } = inputs;
  const entries = repo.length > 0 || !context.repository ? repo : [context.repository];
  if (entries.length === 0) inputErrors.add('repo', 'there is none, and this run has no repository; name owner/name');
  if (entries.length > 1) {
    for (const input of manualInputs({ ...inputs, repo: [] })) {
      inputErrors.add(input, 'it could be of any of the repositories; write each in repo as owner/name@base..head');
    }
  }
  return entries.flatMap((entry) => {
    const written = parseEntry(entry.replace(`${context.serverUrl}/`, ''));
    const { repository, base = previousCommit } = written;
    if (!/^[^/@]+\/[^/@]+$/.test(repository)) {
      inputErrors.add('repo', `"${entry}" is not owner/name, owner/name@head or owner/name@base..head`);
    }
    const isOwn = repository.toLowerCase() === context.repository?.toLowerCase();
    const head = written.head ?? commit ?? (isOwn ? headSha(context) : undefined);
    if (head === undefined) {
      inputErrors.add('commit', `there is none for ${repository}; write it in repo as ${repository}@head`);
      return [];
    }
    complainOf(head, written.head === undefined ? 'commit' : 'repo', inputErrors);
    if (base !== undefined) complainOf(base, written.base === undefined ? 'previous-commit' : 'repo', inputErrors);
    return [{ repository, head, base, isOwn }];
  });
}

/** `owner/name@base..head`; what follows the `@` may be the head alone, or missing. */
function parseEntry(entry: string): { repository: string; base: string | undefined; head: string | undefined } {
  const [, repository = entry, base, head] = /^([^@]*)@(?:(.*?)\.\.)?(.*)$/.exec(entry) ?? [];
  return { repository: repository.replace(/\.git$/, ''), base, head };
}

/** What git allows in the name of a tag or branch, and Sentry in the id of a commit. */
function complainOf(name: string, input: string, inputErrors: InputErrors): void {
  if (!/^[^\s~^:?*[\\.-][^\s~^:?*[\\]*$/.test(name) || name.includes('..')) {
    inputErrors.add(input, `"${name}" is no SHA, tag or branch`);
  } else if (name.length > longestCommitId) {
    inputErrors.add(input, `"${name}" cannot be used: Sentry takes at most ${longestCommitId} characters`);
  }
}
