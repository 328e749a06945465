import { type Dispatcher, fetch } from 'undici';

/** Not a status of the standard: nginx notes it when a client has gone away. Nobody tries again on it. */
export const interruptedStatus = 499;

/** How long one answer may take, body and all. */
const defaultTimeoutMs = 30_000;

/**
 * `fetch` over the run's own connection pool, for a library that brings its own retries. After the signal has aborted
 * it answers with a status of its own, since a rejection would be tried again.
 */
export function fetchThrough(
  dispatcher: Dispatcher,
  signal: AbortSignal,
  timeoutMs = defaultTimeoutMs,
): typeof globalThis.fetch {
  const bound: typeof fetch = async (input, init) => {
    try {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
      return await fetch(input, { ...init, dispatcher, signal: limit });
    } catch (error) {
      if (signal.aborted) return new Response(null, { status: interruptedStatus }) as never;
      throw error;
    }
  };
  // Node's types describe the undici inside Node; the calls are the same.
  return bound as unknown as typeof globalThis.fetch;
}
