import { systemClock } from '../clock.ts';
import { OutageError } from '../errors.ts';
import { formatDuration } from '../format.ts';
import type { Log } from '../log.ts';
import type { HttpClientOptions } from './client.ts';
import type { ConnectionPool } from './connection-pool.ts';
import type { Redactor } from './redact.ts';

export interface RequestContext {
  readonly pool: ConnectionPool;
  readonly userAgent: string;
  /** Aborted when the step runs out of time or the job is cancelled. The reason is an ActionError. */
  readonly signal: AbortSignal;
  /** Of the step, in milliseconds since the epoch. */
  readonly deadlineMs: number;
  readonly log: Log;
  readonly redactor: Redactor;
}

/** The limit begins now. */
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
