import type { DeployResult } from './result.ts';

export function describeDeploy({ environment, recorded }: DeployResult, isDryRun: boolean): string {
  if (!recorded) return `not recorded again for ${environment}: the release already has a deploy there with this URL`;
  return `${isDryRun ? 'would be recorded' : 'recorded'} for ${environment}`;
}
