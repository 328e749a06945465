import { isGuarded, runGuarded, wasAskedForCheckIn } from './github-actions/time-limited-process.ts';

/*
 * The door of the post step. It closes the check-in in a process of its own, which can be killed: a job must not wait
 * for its monitoring.
 */

/** The most that closing may take. */
const limitMs = 14_000;

if (isGuarded) await import('./run/post-step.ts');
else if (wasAskedForCheckIn()) runGuarded(limitMs);
