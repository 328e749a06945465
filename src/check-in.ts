import { checkNodeVersion } from './github-actions/node-version.ts';

/** Runs check-in/action.yml. */
export async function run(): Promise<void> {
  if (!checkNodeVersion()) return;
  const { runCheckInAction } = await import('./run/check-in-action.ts');
  await runCheckInAction();
}
