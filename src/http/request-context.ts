import { systemClock } from '../clock.ts';
import { OutageError } from '../errors.ts';
import { formatDuration } from '../format.ts';
import type { Log } from '../log.ts';
import type { HttpClientOptions } from './client.ts';
import type { ConnectionPool } from './connection-pool.ts';
import type { Redactor } from './redact.ts';

/** What all requests of a run share. */
export interface RequestContext {
  readonly pool: ConnectionPool;
  readonly userAgent: string;
  /** Aborts every request when the step runs out of time or the job is cancelled. The reason is an ActionError. */
  readonly signal: AbortSignal;
  /** When the step runs out of time, in milliseconds since the epoch. */
  readonly deadlineMs: number;
  readonly log: Log;
  /** Knows the secrets of the run. */
  readonly redactor: Redactor;
}

/** The same context for a part of the run with a time limit of its own, which begins now. */
export function withTimeLimit(context: RequestContext, limitMs: number): RequestContext {
  const controller = new AbortController();
  const expire = () => controller.abort(new OutageError(`the time limit of ${formatDuration(limitMs)} was reached`));
  setTimeout(expire, limitMs).unref();
  const signal = AbortSignal.any([context.signal, controller.signal]);
  return { ...context, signal, deadlineMs: Math.min(context.deadlineMs, systemClock.now() + limitMs) };
}

export function clientOptions({ pool, userAgent, signal, deadlineMs, log, redactor }: RequestContext) {
  const headers = { 'user-agent': userAgent };
  return {
    dispatcher: pool,
    log,
    clock: systemClock,
    signal,
    deadlineMs,
    headers,
    redactor,
  } satisfies Partial<HttpClientOptions>;
}
