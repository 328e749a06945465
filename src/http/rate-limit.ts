import type { HttpResponse } from './request.ts';

/**
 * How long the server asks to wait, in milliseconds from `nowMs`; undefined when it does not say. Read in this order:
 *
 * - `Retry-After` in seconds or as a date (RFC 9110, 10.2.3)
 * - `X-Sentry-Rate-Limits` of the ingest service: `60:monitor:project:reason, …`; the longest counts
 * - `X-Sentry-Rate-Limit-Reset`, in epoch seconds, of the web API: its 429 carries no Retry-After. Its other answers have
 *   the header too, where it says nothing of a delay
 *
 * A time that is over says nothing.
 */
export function retryAfterMs(
  { status, headers }: Pick<HttpResponse, 'status' | 'headers'>,
  nowMs: number,
): number | undefined {
  const reset = status === 429 ? Number(headers['x-sentry-rate-limit-reset'] || Number.NaN) : Number.NaN;
  const delayMs =
    parseRetryAfter(headers['retry-after'], nowMs) ??
    ingestLimitMs(headers['x-sentry-rate-limits']) ??
    untilMs(reset * 1000, nowMs);
  return delayMs === undefined ? undefined : Math.ceil(delayMs);
}

function parseRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1000;
  return untilMs(Date.parse(value), nowMs);
}

function ingestLimitMs(value: string | undefined): number | undefined {
  const seconds = (value ?? '')
    .split(',')
    .map((limit) => Number.parseInt(limit, 10))
    .filter((number) => number >= 0);
  return seconds.length === 0 ? undefined : Math.max(...seconds) * 1000;
}

function untilMs(timeMs: number, nowMs: number): number | undefined {
  return timeMs > nowMs ? timeMs - nowMs : undefined;
}
