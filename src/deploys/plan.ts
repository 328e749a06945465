import type { RunContext } from '../github-actions/context.ts';
import type { Complaints } from '../github-actions/input-errors.ts';
import { deployNameProblem, environmentProblem, urlProblem } from '../sentry/rules.ts';
import type { DeployInputs } from './inputs.ts';

export interface DeployPlan {
  readonly environment: string;
  readonly name: string | undefined;
  /** By this address Sentry's deploy is known again when the workflow run is repeated. */
  readonly url: string | undefined;
  /** Undefined: when this step began. */
  readonly startedAt: Date | undefined;
  /** Undefined: when the deploy is recorded. */
  readonly finishedAt: Date | undefined;
}

export function planDeploy(inputs: DeployInputs, context: RunContext, complaints: Complaints): DeployPlan | undefined {
  const { environment, deployName, deployUrl, startedAt, finishedAt } = inputs;
  if (environment) complaints.check('environment', environment, environmentProblem(environment));
  if (deployName) complaints.check('deploy-name', deployName, deployNameProblem(deployName));
  if (deployUrl) complaints.check('deploy-url', deployUrl.href, urlProblem(deployUrl));
  if (startedAt && finishedAt && startedAt > finishedAt) {
    complaints.check('finished-at', finishedAt.toISOString(), `it is before started-at (${startedAt.toISOString()})`);
  }
  if (environment === undefined) return undefined;
  return { environment, name: deployName, url: deployUrl?.href ?? runPage(context), startedAt, finishedAt };
}

/** The page of the workflow run: the same for every attempt. Undefined where Sentry would refuse the address. */
function runPage({ serverUrl, repository, runId }: RunContext): string | undefined {
  if (!repository || !runId) return undefined;
  const page = URL.parse(`${serverUrl}/${repository}/actions/runs/${runId}`);
  return page && !urlProblem(page) ? page.href : undefined;
}
