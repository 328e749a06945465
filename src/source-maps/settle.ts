import { setTimeout } from 'node:timers/promises';

/** Time for another process to finish writing a file. */
const settleMs = 100;

/** Waits until another process may have finished writing a file. @throws the reason of the signal */
export async function settle(signal: AbortSignal): Promise<void> {
  await setTimeout(settleMs);
  signal.throwIfAborted();
}
