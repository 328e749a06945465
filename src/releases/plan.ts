import type { GitHubContext } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import { urlProblem } from '../sentry/rules.ts';
import type { ReleaseInputs } from './inputs.ts';
import { chooseVersion, type VersionInputs } from './version.ts';

export interface ReleasePlan extends Pick<ReleaseInputs, 'finalize'> {
  /** If false, the release must exist. */
  readonly create: boolean;
  readonly version: string;
  readonly versionSource: string;
  /** Sentry ignores it if the release exists. */
  readonly url: string | undefined;
}

export function planRelease(
  { createRelease: create, finalize, releaseUrl, ...inputs }: ReleaseInputs & VersionInputs,
  context: GitHubContext,
  inputErrors: InputErrors,
): ReleasePlan {
  const { value: version, source: versionSource } = chooseVersion(inputs, context, inputErrors);
  return { create, finalize, version, versionSource, url: releaseUrl?.href ?? sourcePageUrl(inputs.commit, context) };
}

/** URL of the tag or commit on the GitHub server; undefined if Sentry would reject it. */
function sourcePageUrl(commit: string | undefined, context: GitHubContext): string | undefined {
  const { serverUrl, repository, refType, refName } = context;
  const head = commit ?? context.head?.value;
  const tag = refType === 'tag' ? refName : undefined;
  if (!repository || !(tag ?? head)) return undefined;
  const path = tag ? `releases/tag/${encodeURIComponent(tag)}` : `commit/${encodeURIComponent(head ?? '')}`;
  const page = URL.parse(`${serverUrl}/${repository}/${path}`);
  return page && !urlProblem(page) ? page.href : undefined;
}
