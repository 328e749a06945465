import type { GitHubContext } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import type { SourcedValue } from '../github-actions/input-reader.ts';
import { lengthProblem } from '../sentry/rules.ts';
import type { readVersionInputs } from './inputs.ts';

/** Sentry's limit. */
const maxVersionLength = 200;

export function chooseVersion(
  inputs: ReturnType<typeof readVersionInputs>,
  context: GitHubContext,
  inputErrors: InputErrors,
): SourcedValue {
  const found = inputs.release ?? pushedTag(context) ?? pullRequestHead(context) ?? commit(context);
  if (found === undefined) {
    inputErrors.add('release', 'it is missing, and this run has no tag or commit to use instead; set a version');
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

function pullRequestHead({ pullRequestHeadSha: sha }: GitHubContext): SourcedValue | undefined {
  return sha ? { value: sha, source: "the pull request's head" } : undefined;
}

function commit({ sha }: GitHubContext): SourcedValue | undefined {
  return sha ? { value: sha, source: 'the commit' } : undefined;
}

function versionProblem(version: string): string | undefined {
  // Sentry would store it, but no request could address it: the version is a segment of URLs.
  if (/[\\/]/.test(version)) {
    return `a release must not contain / or \\; use "${version.replace(/[\\/]+/g, '-')}", for example`;
  }
  if (/\p{Cc}/u.test(version)) return 'a release must not contain line breaks, tabs or other control characters';
  // Sentry trims the version before it compares it with these names.
  if (/^(\.{0,2}|latest)$/i.test(version.trim())) return 'a release must not be empty, ".", ".." or "latest"';
  return lengthProblem(version, maxVersionLength);
}
