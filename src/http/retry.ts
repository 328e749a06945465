import { HttpError, type NetworkError } from './errors.ts';
import type { HttpResponse, Repeat } from './request.ts';

/** Rejected before anything was done, so that any request may be sent again. */
const rejectedStatuses: ReadonlySet<number> = new Set([408, 425, 429]);

/** Failures that pass, after which the request may or may not have taken effect. */
const ambiguousStatuses: ReadonlySet<number> = new Set([500, 502, 503, 504, 507, 520, 521, 522, 523, 524]);

/** What to do after a failed attempt. */
export type RetryDecision = 'repeat' | 'check-first' | 'give-up';

/** Decides whether a failed request is sent again, from what went wrong and what the request says of itself. Pure. */
export function classifyFailure(
  failure: HttpError | NetworkError,
  repeat: Repeat,
  isTransient: (answer: HttpResponse) => boolean = () => false,
): RetryDecision {
  if (failure instanceof HttpError) {
    if (rejectedStatuses.has(failure.status) || isTransient(failure.response)) return 'repeat';
    if (!ambiguousStatuses.has(failure.status)) return 'give-up';
  } else {
    if (failure.kind === 'unsent') return 'repeat';
    if (failure.kind === 'untrusted' || failure.kind === 'misdirected') return 'give-up';
  }
  if (repeat === 'safe') return 'repeat';
  return repeat === 'unsafe' ? 'give-up' : 'check-first';
}

const firstBackOffMs = 500;
const longestBackOffMs = 10_000;

/** The least that is waited on a server's word, lest `Retry-After: 0` makes a tight loop. */
const shortestStatedMs = 1_000;

/**
 * How long to wait before the next attempt. What the server states is obeyed as it is. Our own back-off is exponential,
 * with full jitter so that parallel jobs do not come back in step
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 *
 * @param attempt the attempt that failed, from 1
 * @param statedMs what the server asks for
 * @param random from 0 to 1
 */
export function retryDelayMs(attempt: number, statedMs: number | undefined, random: number): number {
  if (statedMs !== undefined) return Math.max(statedMs, shortestStatedMs);
  return Math.round(Math.min(longestBackOffMs, firstBackOffMs * 2 ** (attempt - 1)) * random);
}
