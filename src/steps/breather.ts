import { setImmediate } from 'node:timers/promises';

/** How long synchronous work may keep requests and signals waiting. */
const longestMs = 20;

/**
 * For long synchronous work: the function that is returned lets other work run if that has waited for a while.
 *
 * @throws the reason of the signal
 */
export function breather(signal: AbortSignal): () => Promise<void> {
  let lastMs = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - lastMs < longestMs) return;
    await setImmediate();
    signal.throwIfAborted();
    lastMs = performance.now();
  };
}
