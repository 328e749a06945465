/**
 * The line that tells Sentry's SDK of a script's debug ID: it keeps the ID under the stack that an error has here, for
 * that names the script as the browser knows it. Made for the oldest engines, and never in the way of the script itself.
 */
export function snippetOf(debugId: string): string {
  return (
    '!function(i){try{' +
    'var g="object"==typeof globalThis?globalThis:"undefined"!=typeof self?self:"undefined"!=typeof window?window:global,' +
    's=(new g.Error).stack;' +
    's&&((g._sentryDebugIds=g._sentryDebugIds||{})[s]=i)' +
    `}catch(e){}}("${debugId}");`
  );
}
