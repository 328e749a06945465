import * as core from '@actions/core';

/** The check-in that the main step leaves for the post step. Holds no secret: the DSN is the public one. */
export interface OpenCheckIn {
  readonly id: string;
  readonly monitorSlug: string;
  readonly environment: string;
  readonly dsn: string;
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number;
}

const key = 'check-in';

export function saveOpenCheckIn(checkIn: OpenCheckIn): void {
  core.saveState(key, checkIn);
}

/** Undefined when the main step has left none. */
export function loadOpenCheckIn(): OpenCheckIn | undefined {
  const saved = core.getState(key);
  return saved === '' ? undefined : JSON.parse(saved);
}
