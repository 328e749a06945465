import { setImmediate } from 'node:timers/promises';

/** How long synchronous work may block requests and signals. */
const maxBlockingMs = 20;

/**
 * For long synchronous work: the returned function, called often, lets other work run every few milliseconds. It throws
 * the reason of the signal.
 */
export function periodicYield(signal: AbortSignal): () => Promise<void> {
  let lastMs = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - lastMs < maxBlockingMs) return;
    await setImmediate();
    signal.throwIfAborted();
    lastMs = performance.now();
  };
}
