import type { DeployResult } from './result.ts';

export function describeDeploy(
  { environment, recorded, replacedBy, onlyFor }: DeployResult,
  isDryRun: boolean,
): string {
  if (!recorded) return `not recorded again for ${environment}: the release already has a deploy there with this URL`;
  const deploy = `${isDryRun ? 'would be recorded' : 'recorded'} for ${environment}`;
  const scope = onlyFor ? `, only for ${onlyFor.join(', ')}` : '';
  if (replacedBy !== undefined) return `${deploy} again${scope}: release ${replacedBy} was deployed there in between`;
  return scope ? `${deploy}${scope}: the release already has a deploy there with this URL for the others` : deploy;
}
