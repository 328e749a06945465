import { checkNodeVersion } from './github-actions/node-version.ts';

/* Entry point of verify/action.yml. */

if (checkNodeVersion()) {
  const { runVerifyAction } = await import('./run/verify-action.ts');
  await runVerifyAction();
}
