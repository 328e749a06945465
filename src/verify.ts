import { checkNodeVersion } from './github-actions/node-version.ts';

/** Runs verify/action.yml. */
export async function run(): Promise<void> {
  if (!checkNodeVersion()) return;
  const { runVerifyAction } = await import('./run/verify-action.ts');
  await runVerifyAction();
}
