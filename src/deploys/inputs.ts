import type { InputReader } from '../github-actions/input-reader.ts';
import { deployNameProblem, environmentProblem, urlProblem } from '../sentry/rules.ts';

export type DeployInputs = ReturnType<typeof readDeployInputs>;

export function readDeployInputs(reader: InputReader) {
  return {
    environment: reader.text('environment', { problem: environmentProblem }),
    deployName: reader.text('deploy-name', { problem: deployNameProblem }),
    deployUrl: reader.url('deploy-url', { problem: urlProblem }),
    startedAt: reader.date('started-at'),
    finishedAt: reader.date('finished-at'),
  };
}
