import { HttpError, type NetworkError, type NetworkErrorKind } from './errors.ts';
import type { HttpResponse, Repeat } from './request.ts';

/** The server rejected the request before it did anything, so every request may be sent again. */
const rejectedStatuses: ReadonlySet<number> = new Set([408, 425, 429]);

/** Temporary failures after which the request may or may not have taken effect. */
const ambiguousStatuses: ReadonlySet<number> = new Set([500, 502, 503, 504, 507, 520, 521, 522, 523, 524]);

/** Failures that stay until the set-up is changed. */
const finalKinds: ReadonlySet<NetworkErrorKind> = new Set(['untrusted', 'misdirected', 'proxy']);

/** A response that was cut off is complete the next time. If not, `url` is wrong, which nobody should wait for. */
const maxUnreadableResponses = 3;

export type RetryDecision = 'retry' | 'check-first' | 'give-up';

/** @param isTransient recognises further responses after which every request may be sent again */
export function classifyFailure(
  failure: HttpError | NetworkError,
  repeat: Repeat,
  isTransient: (response: HttpResponse) => boolean = () => false,
): RetryDecision {
  if (failure instanceof HttpError) {
    if (rejectedStatuses.has(failure.status) || isTransient(failure.response)) return 'retry';
    if (!ambiguousStatuses.has(failure.status)) return 'give-up';
  } else {
    if (failure.kind === 'unsent') return 'retry';
    if (finalKinds.has(failure.kind)) return 'give-up';
    if (failure.kind === 'unreadable' && failure.attempts >= maxUnreadableResponses) return 'give-up';
  }
  if (repeat === 'safe') return 'retry';
  return repeat === 'unsafe' ? 'give-up' : 'check-first';
}

const initialBackoffMs = 500;
const maxBackoffMs = 10_000;

/** Prevents a tight loop on `Retry-After: 0`. */
const minServerDelayMs = 1_000;

/**
 * Exponential backoff with full jitter, so that parallel jobs do not retry at the same moment
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). `attempt` is from 1, `random` from 0 to 1.
 */
export function retryDelayMs(attempt: number, serverDelayMs: number | undefined, random: number): number {
  if (serverDelayMs !== undefined) return Math.max(serverDelayMs, minServerDelayMs);
  return Math.round(Math.min(maxBackoffMs, initialBackoffMs * 2 ** (attempt - 1)) * random);
}
