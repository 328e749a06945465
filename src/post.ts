import { hasCheckIn } from './github-actions/has-check-in.ts';
import { checkNodeVersion } from './github-actions/node-version.ts';

/** Runs the post step of action.yml and check-in/action.yml. Without a check-in, nothing else is loaded. */
export async function run(): Promise<void> {
  if (!hasCheckIn() || !checkNodeVersion()) return;
  const { runPostStep } = await import('./run/post-step.ts');
  await runPostStep();
}
