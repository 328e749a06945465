import { resolve } from 'node:path';

/** Where `npm run sentry-server` writes its variables for `npm run action`. */
export const environmentFile = resolve(import.meta.dirname, '../../build/local-sentry.env');
