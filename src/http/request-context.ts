import { systemClock } from '../clock.ts';
import { OutageError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { HttpClientOptions } from './client.ts';
import type { ConnectionPool } from './connection-pool.ts';

/** What all requests of a run share. */
export interface RequestContext {
  readonly pool: ConnectionPool;
  readonly userAgent: string;
  /** Aborts every request when the step has run out of time, or the job is cancelled. */
  readonly signal: AbortSignal;
  /** When the step runs out of time, in milliseconds since the epoch. */
  readonly deadlineMs: number;
  readonly log: Log;
}

/** The same context for a part of the run that may take only so long from now on. */
export function withTimeLimit(context: RequestContext, limitMs: number): RequestContext {
  const limit = new AbortController();
  const expire = () => limit.abort(new OutageError(`it took longer than the limit of ${limitMs / 1000} s`));
  setTimeout(expire, limitMs).unref();
  const signal = AbortSignal.any([context.signal, limit.signal]);
  return { ...context, signal, deadlineMs: Math.min(context.deadlineMs, systemClock.now() + limitMs) };
}

export function clientOptions({ pool, userAgent, signal, deadlineMs, log }: RequestContext) {
  const headers = { 'user-agent': userAgent };
  return {
    dispatcher: pool,
    log,
    clock: systemClock,
    signal,
    deadlineMs,
    headers,
  } satisfies Partial<HttpClientOptions>;
}
