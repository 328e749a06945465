import type { HttpResponse } from './request.ts';

/** Undefined if the server asks for no delay, or for one that has passed. The resets are in epoch seconds. */
export function retryAfterMs(
  { status, headers }: Pick<HttpResponse, 'status' | 'headers'>,
  nowMs: number,
): number | undefined {
  // Sentry's web API has no Retry-After with 429. With other statuses, this header asks for no delay.
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

/** In seconds or as a date (RFC 9110, 10.2.3). */
function parseRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1000;
  return timeUntil(Date.parse(value), nowMs);
}

/** `60:monitor:project:reason, …` from Sentry's ingest service; the longest counts. */
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
