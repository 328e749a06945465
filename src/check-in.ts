import { checkNodeVersion } from './github-actions/node-version.ts';

/* Entry point of check-in/action.yml. */

if (checkNodeVersion()) {
  const { runCheckInAction } = await import('./run/check-in-action.ts');
  await runCheckInAction();
}
