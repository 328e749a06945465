import type { HttpResponse } from './request.ts';

/**
 * How long the server asks to wait, in milliseconds; undefined if it does not say, or if that time has passed. Headers in
 * order of precedence:
 *
 * - `Retry-After` in seconds or as a date (RFC 9110, 10.2.3)
 * - `X-Sentry-Rate-Limits` of the ingest service: `60:monitor:project:reason, …`; the longest counts
 * - `X-Sentry-Rate-Limit-Reset` of the web API, in epoch seconds: its 429 has no Retry-After. Other statuses have the
 *   header too, where it asks for no delay
 * - `X-RateLimit-Reset` of GitHub, in epoch seconds, if `X-RateLimit-Remaining` is 0
 */
export function retryAfterMs(
  { status, headers }: Pick<HttpResponse, 'status' | 'headers'>,
  nowMs: number,
): number | undefined {
  const resetSeconds = status === 429 ? Number(headers['x-sentry-rate-limit-reset'] || Number.NaN) : Number.NaN;
  const gitHubResetSeconds =
    headers['x-ratelimit-remaining'] === '0' ? Number(headers['x-ratelimit-reset']) : Number.NaN;
  const delayMs =
    parseRetryAfter(headers['retry-after'], nowMs) ??
    parseIngestLimits(headers['x-sentry-rate-limits']) ??
    timeUntil(resetSeconds * 1000, nowMs) ??
    timeUntil(gitHubResetSeconds * 1000, nowMs);
  return delayMs === undefined ? undefined : Math.ceil(delayMs);
}

function parseRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1000;
  return timeUntil(Date.parse(value), nowMs);
}

function parseIngestLimits(value: string | undefined): number | undefined {
  const seconds = (value ?? '')
    .split(',')
    .map((limit) => Number.parseInt(limit, 10))
    .filter((number) => number >= 0);
  return seconds.length === 0 ? undefined : Math.max(...seconds) * 1000;
}

function timeUntil(timeMs: number, nowMs: number): number | undefined {
  return timeMs > nowMs ? timeMs - nowMs : undefined;
}
