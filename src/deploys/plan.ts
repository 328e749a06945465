import type { GitHubContext } from '../github-actions/context.ts';
import type { InputErrors } from '../github-actions/input-errors.ts';
import { environmentProblem, urlProblem } from '../sentry/rules.ts';
import type { DeployInputs } from './inputs.ts';
import { runPageUrl } from './run-page.ts';

/** By default, a deploy starts when the run begins, and finishes when it is recorded. */
export interface DeployPlan extends Pick<DeployInputs, 'startedAt' | 'finishedAt'> {
  readonly environment: string;
  /** Slugs. */
  readonly projects: readonly string[];
  readonly name: string | undefined;
  readonly url: string | undefined;
}

export function planDeploy(
  { environment, deployName: name, deployUrl, startedAt, finishedAt }: DeployInputs,
  projects: readonly string[],
  context: GitHubContext,
  inputErrors: InputErrors,
): DeployPlan | undefined {
  if (startedAt && finishedAt && startedAt > finishedAt) {
    inputErrors.check('finished-at', finishedAt.toISOString(), `it is before started-at (${startedAt.toISOString()})`);
  }
  if (environment === undefined) return undefined;
  return { environment, projects, name, url: deployUrl?.href ?? runPageUrl(context, projects), startedAt, finishedAt };
}

/** The inputs of the deploy action, with environment and URL of the deployment that triggered the run as defaults. */
export function withDeployment(
  inputs: DeployInputs,
  { deployment }: GitHubContext,
  inputErrors: InputErrors,
): DeployInputs {
  const environment = inputs.environment ?? deployment?.environment;
  if (environment === undefined) {
    inputErrors.add('environment', 'it is missing; set the environment that was deployed to, such as production');
  } else if (inputs.environment === undefined) {
    inputErrors.check('environment', environment, environmentProblem(environment));
  }
  const urls = deployment?.urls.map((url) => URL.parse(url)).filter((url) => url !== null) ?? [];
  const usable = urls.find((url) => /^https?:$/.test(url.protocol) && !urlProblem(url));
  return { ...inputs, environment, deployUrl: inputs.deployUrl ?? usable };
}

/** @returns a sentence if the run was triggered by a deployment that has not succeeded */
export function describeUnfinishedDeployment({ deployment }: GitHubContext): string | undefined {
  if (deployment?.state === undefined || deployment.state === 'success') return undefined;
  const target = deployment.environment === undefined ? '' : ` to ${deployment.environment}`;
  return (
    `Skipped: the deployment${target} has the state ${deployment.state}. ` +
    'A deploy is recorded when its state is success.'
  );
}
