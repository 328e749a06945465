import { checkNodeVersion } from './github-actions/node-version.ts';

/* Entry point of deploy/action.yml. */

if (checkNodeVersion()) {
  const { runDeployAction } = await import('./run/deploy-action.ts');
  await runDeployAction();
}
