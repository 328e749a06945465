/**
 * The line that registers a script's debug ID for Sentry's SDK, under the stack of an error that is created here: that
 * names the script as the browser knows it. It runs in the oldest engines, and never throws.
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

/** The snippet up to the debug ID. */
export const snippetStart = snippetOf('').slice(0, -'");'.length);
