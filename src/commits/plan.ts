import { type GitHubContext, headSha } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import type { CommitInputs } from './inputs.ts';
import { maxCommitIdLength } from './sentry-commit.ts';

export interface CommitsPlan {
  /** One for each repository, at least one. */
  readonly ranges: readonly RangePlan[];
  /** The environment whose live release the ranges start after; undefined for the previous release. */
  readonly sinceDeployTo: string | undefined;
  /** The commit that the branch pointed to before the push that triggered the run. */
  readonly beforePush: string | undefined;
  /** Globs; only commits that change one of these paths are recorded. Empty: all commits. */
  readonly paths: readonly string[];
  /** Continue if a base that the workflow author has set does not exist. */
  readonly ignoreMissing: boolean;
  /** Continue if a range that the workflow author has set is empty. */
  readonly ignoreEmpty: boolean;
  readonly ignoredInputs: readonly string[];
  readonly githubToken: string | undefined;
  /** `GITHUB_API_URL`; differs on GitHub Enterprise. */
  readonly apiUrl: string;
  /** Where to look for a clone; absolute. */
  readonly folder: string;
}

export interface RangePlan {
  /** `owner/name` */
  readonly repository: string;
  /** A SHA, tag or branch. */
  readonly head: string;
  /** Set by the workflow author; undefined if it has to be found. */
  readonly base: string | undefined;
  /** The workflow runs in this repository, so there may be a clone of it. */
  readonly isCurrentRepository: boolean;
}

interface CommitInputsAndEnvironment extends CommitInputs {
  /** Of the deploy. */
  readonly environment: string | undefined;
}

/** Returns undefined if `set-commits` is `skip`, or if the run has no commit. */
export function planCommits(
  inputs: CommitInputsAndEnvironment,
  folder: string,
  context: GitHubContext,
  inputErrors: InputErrors,
): CommitsPlan | undefined {
  const { setCommits, commitPaths: paths, ignoreMissing, ignoreEmpty, githubToken } = inputs;
  if (setCommits === 'skip') return undefined;
  const ranges = setCommits === 'manual' ? manualRanges(inputs, context, inputErrors) : autoRange(context);
  const sinceDeployTo = planSinceDeploy(inputs, ranges, inputErrors);
  if (ranges.length === 0) return undefined;
  inputErrors.checkSecret('github-token', githubToken);
  return {
    ranges,
    sinceDeployTo,
    beforePush: context.eventName === 'push' ? context.beforeSha : undefined,
    paths,
    ignoreMissing,
    ignoreEmpty,
    ignoredInputs: setCommits === 'manual' ? [] : manualInputs(inputs),
    githubToken,
    apiUrl: context.apiUrl,
    folder,
  };
}

function planSinceDeploy(
  { commitsSince, environment }: CommitInputsAndEnvironment,
  ranges: readonly RangePlan[],
  inputErrors: InputErrors,
): string | undefined {
  if (commitsSince === 'release') return undefined;
  if (environment === undefined) {
    inputErrors.add('environment', 'it is missing; "commits-since: deploy" needs it, for example production');
  }
  if (ranges.length > 0 && ranges.every(({ base }) => base !== undefined)) {
    inputErrors.add('commits-since', 'it has no effect if previous-commit or repo sets the start; remove one of them');
  }
  return environment;
}

function autoRange(context: GitHubContext): readonly RangePlan[] {
  const { repository } = context;
  const head = headSha(context);
  return head && repository ? [{ repository, head, base: undefined, isCurrentRepository: true }] : [];
}

/** Only `set-commits: manual` uses these. */
function manualInputs({ repo, commit, previousCommit }: CommitInputs): readonly string[] {
  const values = { repo: repo[0], commit, 'previous-commit': previousCommit };
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

/** Repository and head default to those of the workflow run. */
function manualRanges(inputs: CommitInputs, context: GitHubContext, inputErrors: InputErrors): readonly RangePlan[] {
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
    const head = parsed.head ?? commit ?? (isCurrentRepository ? headSha(context) : undefined);
    if (head === undefined) {
      inputErrors.add('commit', `it is required for ${repository}; set it, or set repo to ${repository}@head`);
      return [];
    }
    checkCommitName(head, parsed.head === undefined ? 'commit' : 'repo', inputErrors);
    if (base !== undefined) checkCommitName(base, parsed.base === undefined ? 'previous-commit' : 'repo', inputErrors);
    return [{ repository, head, base, isCurrentRepository }];
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
