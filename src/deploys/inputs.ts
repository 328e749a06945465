import type { InputReader } from '../github-actions/input-reader.ts';

export interface DeployInputs {
  readonly environment: string | undefined;
  readonly deployName: string | undefined;
  readonly deployUrl: URL | undefined;
  readonly startedAt: Date | undefined;
  readonly finishedAt: Date | undefined;
}

export function readDeploy(reader: InputReader): DeployInputs {
  return {
    environment: reader.text('environment'),
    deployName: reader.text('deploy-name'),
    deployUrl: reader.url('deploy-url'),
    startedAt: reader.date('started-at'),
    finishedAt: reader.date('finished-at'),
  };
}
