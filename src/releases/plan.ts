import { type GitHubContext, headSha } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import { urlProblem } from '../sentry/rules.ts';
import type { ReleaseInputs } from './inputs.ts';
import { chooseVersion } from './version.ts';

export interface ReleasePlan extends Pick<ReleaseInputs, 'finalize'> {
  /** If false, the release must exist. */
  readonly create: boolean;
  readonly version: string;
  readonly versionSource: string;
  /** Sentry ignores it if the release exists. */
  readonly url: string | undefined;
}

export function planRelease(
  { createRelease: create, finalize, releaseUrl, ...inputs }: ReleaseInputs,
  context: GitHubContext,
  inputErrors: InputErrors,
): ReleasePlan {
  const { value: version, source: versionSource } = chooseVersion(inputs, context, inputErrors);
  return { create, finalize, version, versionSource, url: releaseUrl?.href ?? sourcePageUrl(context) };
}

/** URL of the tag or commit on the GitHub server; undefined if Sentry would reject it. */
function sourcePageUrl(context: GitHubContext): string | undefined {
  const { serverUrl, repository, refType, refName } = context;
  const head = headSha(context);
  const tag = refType === 'tag' ? refName : undefined;
  if (!repository || !(tag ?? head)) return undefined;
  const path = tag ? `releases/tag/${encodeURIComponent(tag)}` : `commit/${head}`;
  const page = URL.parse(`${serverUrl}/${repository}/${path}`);
  return page && !urlProblem(page) ? page.href : undefined;
}
