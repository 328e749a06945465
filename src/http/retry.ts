import { HttpError, type NetworkError } from './errors.ts';
import type { HttpRequest } from './request.ts';

/** Rejected before anything was done, so that any request may be sent again. */
const rejectedStatuses = new Set([408, 425, 429]);

/** Failures that pass, after which the request may or may not have taken effect. */
const ambiguousStatuses = new Set([500, 502, 503, 504, 507, 520, 521, 522, 523, 524]);

/** What to do after a failed attempt. */
export type Verdict = 'repeat' | 'look-first' | 'give-up';

/** Decides whether a failed request is sent again, from what went wrong and what the request says of itself. Pure. */
export function judge(failure: HttpError | NetworkError, repeat: HttpRequest['repeat']): Verdict {
  if (failure instanceof HttpError) {
    if (rejectedStatuses.has(failure.status)) return 'repeat';
    if (!ambiguousStatuses.has(failure.status)) return 'give-up';
  } else if (failure.unsent) {
    return 'repeat';
  }
  if (repeat === 'safe') return 'repeat';
  return repeat === 'unsafe' ? 'give-up' : 'look-first';
}

const firstBackOffMs = 500;
const longestBackOffMs = 10_000;

/**
 * Our own delay before the next attempt, when the server states none: exponential, with full jitter so that parallel
 * jobs do not come back in step (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 *
 * @param attempt the attempt that failed, from 1
 * @param random from 0 to 1
 */
export function backOffMs(attempt: number, random: number): number {
  return Math.round(Math.min(longestBackOffMs, firstBackOffMs * 2 ** (attempt - 1)) * random);
}
