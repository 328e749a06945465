import { foldNames } from './folded-names.ts';

/* Folds names in a process of the action that preloads this module: see `foldedNames` in job.ts. */

foldNames();
