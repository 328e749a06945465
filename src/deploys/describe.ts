import type { DeployResult } from './result.ts';

export function describeDeploy({ environment, recorded, replacedBy }: DeployResult, isDryRun: boolean): string {
  if (!recorded) return `not recorded again for ${environment}: the release already has a deploy there with this URL`;
  const again = replacedBy === undefined ? '' : ` again: release ${replacedBy} was deployed there in between`;
  return `${isDryRun ? 'would be recorded' : 'recorded'} for ${environment}${again}`;
}
