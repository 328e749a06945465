import { checkNodeVersion } from './github-actions/node-version.ts';

/* Entry point of action.yml. */

if (checkNodeVersion()) {
  const { runReleaseAction } = await import('./run/release-action.ts');
  await runReleaseAction();
}
