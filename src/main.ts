import { checkNodeVersion } from './github-actions/node-version.ts';

/** Runs action.yml. */
export async function run(): Promise<void> {
  if (!checkNodeVersion()) return;
  const { runReleaseAction } = await import('./run/release-action.ts');
  await runReleaseAction();
}
