import type { InputReader } from '../github-actions/input-reader.ts';
import { environmentProblem, lengthProblem, urlProblem } from '../sentry/rules.ts';

/** Sentry's limit. */
const maxNameLength = 64;

export type DeployInputs = ReturnType<typeof readDeployInputs>;

export function readDeployInputs(reader: InputReader) {
  return {
    environment: reader.text('environment', { problem: environmentProblem }),
    deployName: reader.text('deploy-name', { problem: (name) => lengthProblem(name, maxNameLength) }),
    deployUrl: reader.url('deploy-url', { problem: urlProblem }),
    startedAt: reader.date('started-at'),
    finishedAt: reader.date('finished-at'),
  };
}
