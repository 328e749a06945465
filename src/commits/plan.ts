import type { GitHubContext } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import type { CommitInputs } from './inputs.ts';
import { autoRange, manualInputs, manualRanges, type RangePlan } from './plan-ranges.ts';

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
  const ranges = (setCommits === 'manual' ? manualRanges : autoRange)(inputs, context, inputErrors);
  const sinceDeployTo = planSinceDeploy(inputs, ranges, inputErrors);
  if (ranges.length === 0) return undefined;
  inputErrors.checkSecret('github-token', githubToken);
  return {
    ranges,
    sinceDeployTo,
    beforePush: context.eventName === 'push' && inputs.commit === undefined ? context.beforeSha : undefined,
    paths,
    ignoreMissing,
    ignoreEmpty,
    ignoredInputs: setCommits === 'manual' ? [] : manualInputs({ ...inputs, commit: undefined }),
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
