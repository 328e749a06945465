import type { GitHubContext } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import type { SourcedValue } from '../github-actions/input-reader.ts';
import type { CommitInputs } from './inputs.ts';
import { maxCommitIdLength } from './sentry-commit.ts';

export interface RangePlan {
  /** `owner/name` */
  readonly repository: string;
  /** A SHA, tag or branch. */
  readonly head: string;
  /** Where the head comes from, as a noun: `the commit`. */
  readonly headSource: string;
  /** Set by the workflow author; undefined if it has to be found. */
  readonly base: string | undefined;
  /** The workflow runs in this repository, so there may be a clone of it. */
  readonly isCurrentRepository: boolean;
}

/** Up to the commit that the workflow author has chosen, or that of the event. */
export function autoRange(
  { commit }: CommitInputs,
  context: GitHubContext,
  inputErrors: InputErrors,
): readonly RangePlan[] {
  const { repository } = context;
  if (commit !== undefined) checkCommitName(commit, 'commit', inputErrors);
  const head = chosenCommit(commit) ?? context.head;
  if (!head || !repository) return [];
  return [{ repository, head: head.value, headSource: head.source, base: undefined, isCurrentRepository: true }];
}

function chosenCommit(commit: string | undefined): SourcedValue | undefined {
  return commit === undefined ? undefined : { value: commit, source: 'input commit' };
}

/** Only `set-commits: manual` uses these. */
export function manualInputs({ repo, commit, previousCommit }: CommitInputs): readonly string[] {
  const values = { repo: repo[0], commit, 'previous-commit': previousCommit };
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

/** Repository and head default to those of the workflow run. */
export function manualRanges(
  inputs: CommitInputs,
  context: GitHubContext,
  inputErrors: InputErrors,
): readonly RangePlan[] {
  const { repo, commit, previousCommit } = inputs;
  const entries = repo.length > 0 || !context.repository ? repo : [context.repository];
  if (entries.length === 0) {
    inputErrors.add('repo', 'it is empty, and this run has no repository; set it to owner/name');
  }
  if (entries.length > 1) {
    for (const input of manualInputs({ ...inputs, repo: [] })) {
      inputErrors.add(input, 'it cannot be used with several repositories; set repo to owner/name@base..head for each');
    }
  }
  return entries.flatMap((entry) => {
    const parsed = parseEntry(entry.replace(`${context.serverUrl}/`, ''));
    const { repository, base = previousCommit } = parsed;
    if (!/^[^/@]+\/[^/@]+$/.test(repository)) {
      inputErrors.add('repo', `"${entry}" is not owner/name, owner/name@head or owner/name@base..head`);
    }
    const isCurrentRepository = repository.toLowerCase() === context.repository?.toLowerCase();
    const head =
      (parsed.head === undefined ? undefined : { value: parsed.head, source: 'input repo' }) ??
      chosenCommit(commit) ??
      (isCurrentRepository ? context.head : undefined);
    if (head === undefined) {
      inputErrors.add('commit', `it is required for ${repository}; set it, or set repo to ${repository}@head`);
      return [];
    }
    checkCommitName(head.value, parsed.head === undefined ? 'commit' : 'repo', inputErrors);
    if (base !== undefined) checkCommitName(base, parsed.base === undefined ? 'previous-commit' : 'repo', inputErrors);
    return [{ repository, head: head.value, headSource: head.source, base, isCurrentRepository }];
  });
}

/** Parses `owner/name@base..head`. Base and head are optional. */
function parseEntry(entry: string): { repository: string; base: string | undefined; head: string | undefined } {
  const [, repository = entry, base, head] = /^([^@]*)@(?:(.*?)\.\.)?(.*)$/.exec(entry) ?? [];
  return { repository: repository.replace(/\.git$/, ''), base, head };
}

/** Checks what git allows in the name of a tag or branch, and Sentry in the ID of a commit. */
function checkCommitName(name: string, input: string, inputErrors: InputErrors): void {
  if (!/^[^\s~^:?*[\\.-][^\s~^:?*[\\]*$/.test(name) || name.includes('..')) {
    inputErrors.add(input, `"${name}" is not a SHA, tag or branch`);
  } else if (name.length > maxCommitIdLength) {
    inputErrors.add(input, `"${name}" is too long; Sentry accepts at most ${maxCommitIdLength} characters`);
  }
}
