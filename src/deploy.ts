import { checkNodeVersion } from './github-actions/node-version.ts';

/** Runs deploy/action.yml. */
export async function run(): Promise<void> {
  if (!checkNodeVersion()) return;
  const { runDeployAction } = await import('./run/deploy-action.ts');
  await runDeployAction();
}
