import { type Dispatcher, fetch } from 'undici';

/** Not a status of the standard: nginx notes it when a client has gone away. Nobody tries again on it. */
export const interruptedStatus = 499;

/**
 * `fetch` over the run's own connection pool, for a library that brings its own retries. After the signal has aborted
 * it answers with a status of its own, since a rejection would be tried again.
 */
export function fetchThrough(dispatcher: Dispatcher, signal: AbortSignal): typeof globalThis.fetch {
  const bound: typeof fetch = async (input, init) => {
    try {
      return await fetch(input, { ...init, dispatcher, signal });
    } catch (error) {
      if (signal.aborted) return new Response(null, { status: interruptedStatus }) as never;
      throw error;
    }
  };
  // Node's types describe the undici inside Node; the calls are the same.
  return bound as unknown as typeof globalThis.fetch;
}
