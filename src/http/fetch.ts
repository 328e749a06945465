import { type Dispatcher, fetch } from 'undici';

/** `fetch` over the run's own connection pool, for libraries that bring their own request logic. */
export function fetchThrough(dispatcher: Dispatcher, signal: AbortSignal): typeof globalThis.fetch {
  const bound: typeof fetch = (input, init) =>
    fetch(input, { ...init, dispatcher, signal: init?.signal ? AbortSignal.any([init.signal, signal]) : signal });
  // Node's types describe the undici inside Node; the calls are the same.
  return bound as unknown as typeof globalThis.fetch;
}
