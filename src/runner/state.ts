import * as core from '@actions/core';

const key = 'check-in';

/**
 * Leaves word of the check-in for the post step. Of several words the last one counts. It must hold no secret: the
 * runner keeps it in a file.
 */
export function saveCheckIn(checkIn: object): void {
  core.saveState(key, checkIn);
}

/** What the main step has left, undefined when it has left none. The type is the caller's word for what was saved. */
export function loadCheckIn<T>(): T | undefined {
  const saved = core.getState(key);
  return saved === '' ? undefined : JSON.parse(saved);
}
