import { checkNodeVersion } from './github-actions/node-version.ts';
import { hasCheckIn, isTimeLimited, runTimeLimited } from './github-actions/time-limited-process.ts';

/* Entry point of the post step of action.yml and check-in/action.yml. Closes the check-in in a process that is killed after a time limit. */

const limitMs = 14_000;

if (isTimeLimited) {
  const { runPostStep } = await import('./run/post-step.ts');
  await runPostStep();
} else if (hasCheckIn() && checkNodeVersion()) {
  runTimeLimited(limitMs);
}
