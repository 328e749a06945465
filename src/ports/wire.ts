import { systemClock } from '../clock.ts';
import type { HttpClientOptions } from '../http/client.ts';
import type { ConnectionPool } from '../http/dispatcher.ts';
import type { Log } from '../log.ts';

/** What all remotes of a run share. */
export interface Wire {
  readonly pool: ConnectionPool;
  readonly userAgent: string;
  /** Ends every request when the time of the step is spent. */
  readonly signal: AbortSignal;
  readonly log: Log;
}

export function sharedOptions({
  pool,
  userAgent,
  signal,
  log,
}: Wire): Omit<HttpClientOptions, 'stallMs' | 'patienceMs'> {
  return { dispatcher: pool, log, clock: systemClock, signal, headers: { 'user-agent': userAgent } };
}
