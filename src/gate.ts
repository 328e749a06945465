import { checkNodeVersion } from './github-actions/node-version.ts';

/** Runs gate/action.yml. */
export async function run(): Promise<void> {
  if (!checkNodeVersion()) return;
  const { runGateAction } = await import('./run/gate-action.ts');
  await runGateAction();
}
