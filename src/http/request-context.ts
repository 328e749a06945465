import { systemClock } from '../clock.ts';
import { OutageError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { HttpClientOptions } from './client.ts';
import type { ConnectionPool } from './dispatcher.ts';
import { readOnly } from './read-only.ts';

/** What all remotes of a run share. */
export interface Wire {
  readonly pool: ConnectionPool;
  readonly userAgent: string;
  /** Ends every request when the time of the step is spent, or the job is cancelled. */
  readonly signal: AbortSignal;
  /** When that time is spent, in milliseconds since the epoch. */
  readonly deadlineMs: number;
  readonly log: Log;
}

/** The same wire for a part of the run that may take only so long. The time begins now. */
export function within(wire: Wire, limitMs: number): Wire {
  const limit = new AbortController();
  const spend = () => limit.abort(new OutageError(`the ${limitMs / 1000} s that this may take are spent`));
  setTimeout(spend, limitMs).unref();
  const signal = AbortSignal.any([wire.signal, limit.signal]);
  return { ...wire, signal, deadlineMs: Math.min(wire.deadlineMs, systemClock.now() + limitMs) };
}

/** The same wire for a run that must not write: see `readOnly`. */
export function withoutWriting<W extends Wire>(wire: W): W {
  return { ...wire, pool: readOnly(wire.pool) };
}

export function sharedOptions({ pool, userAgent, signal, deadlineMs, log }: Wire) {
  return {
    ...{ dispatcher: pool, log, clock: systemClock, signal, deadlineMs },
    headers: { 'user-agent': userAgent },
  } satisfies Partial<HttpClientOptions>;
}
