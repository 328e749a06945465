import type { DeployResult } from './result.ts';

export function describeDeploy({ environment, recorded }: DeployResult, isDryRun: boolean): string {
  if (!recorded) return `to ${environment}, already recorded by an earlier attempt of this workflow run`;
  return isDryRun ? `to ${environment} would be recorded` : `to ${environment}`;
}
