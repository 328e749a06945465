import type { GitHubContext } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import type { SourcedValue } from '../github-actions/input-reader.ts';
import { versionProblem } from '../sentry/rules.ts';
import type { ReleaseInputs } from './inputs.ts';

/** The version of the release and where it comes from. The first source that has one counts. */
export function chooseVersion(
  inputs: Pick<ReleaseInputs, 'release' | 'releasePrefix'>,
  context: GitHubContext,
  inputErrors: InputErrors,
): SourcedValue {
  const found = inputs.release ?? pushedTag(context) ?? pullRequestHead(context) ?? commit(context);
  if (found === undefined) {
    inputErrors.add('release', 'there is none, and this run has no tag and no commit to take it from; name a version');
    return { value: '', source: '' };
  }
  const version = inputs.releasePrefix + found.value.replace(/^refs\/(tags|heads)\//, '');
  const problem = versionProblem(version);
  if (problem) inputErrors.add('release', `"${version}" (${found.source}) cannot be used: ${problem}`);
  return { value: version, source: found.source };
}

function pushedTag({ refType, refName }: GitHubContext): SourcedValue | undefined {
  return refType === 'tag' && refName ? { value: refName, source: 'the tag' } : undefined;
}

/** On a pull request GITHUB_SHA is a merge commit that is in no branch, and that Sentry never hears of. */
function pullRequestHead({ pullRequestHeadSha: sha }: GitHubContext): SourcedValue | undefined {
  return sha ? { value: sha, source: "the pull request's head" } : undefined;
}

function commit({ sha }: GitHubContext): SourcedValue | undefined {
  return sha ? { value: sha, source: 'the commit' } : undefined;
}
