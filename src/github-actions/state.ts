import * as core from '@actions/core';
import { messageOf } from '../errors.ts';
import type { Log } from '../log.ts';

const key = 'check-in';

/**
 * Leaves word of the check-in for the post step. Of several words the last one counts. It must hold no secret: the
 * runner keeps it in a file. A check-in is no reason to fail, so what goes wrong is a warning.
 */
export function saveCheckIn(checkIn: object, log: Log): void {
  try {
    core.saveState(key, checkIn);
  } catch (error) {
    log.warning(`The check-in will not be closed, since the runner cannot keep it: ${messageOf(error)}.`);
  }
}

/** What the main step has left, undefined when it has left none. The type is the caller's word for what was saved. */
export function loadCheckIn<T>(): T | undefined {
  const saved = core.getState(key);
  return saved === '' ? undefined : JSON.parse(saved);
}
