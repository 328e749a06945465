import { checkNodeVersion } from './github-actions/node-version.ts';

/* Entry point of gate/action.yml. */

if (checkNodeVersion()) {
  const { runGateAction } = await import('./run/gate-action.ts');
  await runGateAction();
}
