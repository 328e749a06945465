import type { Clock } from '../timestamp.ts';

/**
 * `current` stands for the releases since 2025. `23.7.1` is a self-hosted server with an old Relay: its web API accepts
 * check-ins, and its ingest has no cron route.
 */
export type ServerVersion = 'current' | '23.7.1';

export interface ServerContext {
  readonly version: ServerVersion;
  readonly origin: string;
  readonly clock: Clock;
  /** One sequence for all kinds of objects, so that an id of the wrong kind never matches by chance. */
  readonly nextId: () => number;
}

/** Ids have several digits, as on a real server. */
export function idSequence(first = 4501): () => number {
  let next = first;
  return () => next++;
}
