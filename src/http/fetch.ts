import { type Dispatcher, fetch } from 'undici';

/** nginx's status for a client that closed the connection. Libraries do not retry it. */
export const interruptedStatus = 499;

/** Limit for one response, including its body. */
const defaultTimeoutMs = 30_000;

/**
 * A `fetch` that uses the connection pool, for libraries with retries of their own. Once the signal is aborted, it returns
 * a response with `interruptedStatus`: a library would retry a rejection.
 */
export function fetchThrough(
  dispatcher: Dispatcher,
  signal: AbortSignal,
  timeoutMs = defaultTimeoutMs,
): typeof globalThis.fetch {
  const fetchWithPool: typeof fetch = async (input, init) => {
    try {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
      return await fetch(input, { ...init, dispatcher, signal: limit });
    } catch (error) {
      if (signal.aborted) return new Response(null, { status: interruptedStatus }) as never;
      throw error;
    }
  };
  // The global type describes Node's own copy of undici, which is compatible.
  return fetchWithPool as unknown as typeof globalThis.fetch;
}
