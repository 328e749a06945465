import type { GitHubContext } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import { urlProblem } from '../sentry/rules.ts';
import type { DeployInputs } from './inputs.ts';

/** By default, a deploy starts when the run begins, and finishes when it is recorded. */
export interface DeployPlan extends Pick<DeployInputs, 'startedAt' | 'finishedAt'> {
  readonly environment: string;
  readonly name: string | undefined;
  /** Identifies the deploy when the workflow run is re-run. */
  readonly url: string | undefined;
}

export function planDeploy(
  { environment, deployName: name, deployUrl, startedAt, finishedAt }: DeployInputs,
  context: GitHubContext,
  inputErrors: InputErrors,
): DeployPlan | undefined {
  if (startedAt && finishedAt && startedAt > finishedAt) {
    inputErrors.check('finished-at', finishedAt.toISOString(), `it is before started-at (${startedAt.toISOString()})`);
  }
  if (environment === undefined) return undefined;
  return { environment, name, url: deployUrl?.href ?? runPageUrl(context), startedAt, finishedAt };
}

/** The URL is the same for every attempt; undefined if Sentry would reject it. */
function runPageUrl({ serverUrl, repository, runId }: GitHubContext): string | undefined {
  if (!repository || !runId) return undefined;
  const page = URL.parse(`${serverUrl}/${repository}/actions/runs/${runId}`);
  return page && !urlProblem(page) ? page.href : undefined;
}
