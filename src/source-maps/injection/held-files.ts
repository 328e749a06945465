const heldCodes = new Set(['EACCES', 'EBUSY', 'EPERM']);
const pausesMs = [20, 80, 200];

/**
 * Repeats a synchronous call on a file for a moment: on Windows, virus scanners and indexers keep a new file open, and so
 * no other program can replace or delete it.
 */
export function retryWhileHeld(call: () => void): void {
  for (const pauseMs of pausesMs) {
    try {
      call();
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && heldCodes.has(String(error.code)))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    }
  }
  call();
}
