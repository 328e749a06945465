import type { GitHubContext } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import type { SourcedValue } from '../github-actions/input-reader.ts';
import { lengthProblem } from '../sentry/rules.ts';
import type { readVersionInputs } from './inputs.ts';

/** Sentry's limit. */
const maxVersionLength = 200;

export interface VersionInputs extends ReturnType<typeof readVersionInputs> {
  /** The commit to release, if it is not that of the event: a SHA, tag or branch. */
  readonly commit?: string | undefined;
}

export function chooseVersion(inputs: VersionInputs, context: GitHubContext, inputErrors: InputErrors): SourcedValue {
  const { commit } = inputs;
  const found = inputs.release ?? pushedTag(context) ?? (commit === undefined ? context.head : chosenCommit(commit));
  if (found === undefined) {
    const why = commit === undefined ? 'this run has no tag or commit' : `commit ("${commit}") is not a SHA`;
    inputErrors.add('release', `it is missing, and ${why} to use instead; set a version`);
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

/** A name may be that of a branch, which is no version. */
function chosenCommit(commit: string): SourcedValue | undefined {
  return /^[\da-f]{7,64}$/i.test(commit) ? { value: commit, source: 'input commit' } : undefined;
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
