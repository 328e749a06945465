import { type Dispatcher, fetch, Response } from 'undici';
import type { Redactor } from './redact.ts';
import { limitBody, readText } from './response-body.ts';

/** nginx's status for a client that closed the connection. Libraries do not retry it. */
export const interruptedStatus = 499;

/** Limit for one response, including its body. */
const defaultTimeoutMs = 30_000;

/**
 * A `fetch` that uses the connection pool, for libraries with retries of their own. Bodies have the limits of
 * `response-body.ts`. Once the signal is aborted, it returns
 * a response with `interruptedStatus`: a library would retry a rejection.
 */
export function fetchThrough(
  dispatcher: Dispatcher,
  signal: AbortSignal,
  redactor: Redactor,
  timeoutMs = defaultTimeoutMs,
): typeof globalThis.fetch {
  const fetchWithPool: typeof fetch = async (input, init) => {
    try {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
      return await limited(await fetch(input, { ...init, dispatcher, signal: limit }), redactor);
    } catch (error) {
      if (signal.aborted) return new Response(null, { status: interruptedStatus }) as never;
      throw error;
    }
  };
  // The global type describes Node's own copy of undici, which is compatible.
  return fetchWithPool as unknown as typeof globalThis.fetch;
}

async function limited(response: Response, redactor: Redactor): Promise<Response> {
  const { status, statusText, headers, url, body, ok } = response;
  if (!body) return response;
  const limitedBody = ok ? body.pipeThrough(limitBody()) : await readText(status, body, redactor);
  // Libraries read the URL, which the constructor cannot set.
  return Object.defineProperty(new Response(limitedBody, { status, statusText, headers }), 'url', { value: url });
}
