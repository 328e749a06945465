import { checkNodeVersion } from './github-actions/node-version.ts';

/* Entry point of action.yml. */
if (checkNodeVersion()) await import('./run/release-action.ts');
