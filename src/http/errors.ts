import type { HttpResponse } from './request.ts';

/** Names a request for a message. The query stays out: it may carry a signature. */
export function nameOf(method: string, url: URL): string {
  return `${method} ${url.origin}${url.pathname}`;
}

/** The server answered, but not with a 2xx. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly response: HttpResponse;
  /** How often the request has been sent. */
  attempts = 1;
  /** How long the server asked to wait, where that is longer than there is time for. */
  retryAfterMs: number | undefined;

  constructor(request: string, response: HttpResponse) {
    super(`${request} answered ${response.status}`);
    this.response = response;
  }

  get status(): number {
    return this.response.status;
  }
}

/**
 * Why there was no answer:
 *
 * - `unsent`: no connection stood, so the server cannot have seen the request
 * - `lost`: nobody knows whether the request took effect
 * - `untrusted`: the server's certificate is not accepted, and will not be the next time
 * - `misdirected`: something else than the server has answered, a proxy that refuses or a port that speaks otherwise
 */
export type NetworkErrorKind = 'unsent' | 'lost' | 'untrusted' | 'misdirected';

/** There was no answer: no connection, a lost one, or one on which nothing moved. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly kind: NetworkErrorKind;
  /** How often the request has been sent. */
  attempts = 1;

  constructor(request: string, problem: string, kind: NetworkErrorKind, cause: unknown) {
    super(`${request}: ${problem}`, { cause });
    this.kind = kind;
  }
}

/** The time of the step was spent, or the job was cancelled, while a request was under way. `cause` tells which. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';

  constructor(request: string, attempts: number, reason: Error, last: HttpError | NetworkError | undefined) {
    const before = last ? `; before that, ${last.message}` : '';
    super(`${request}: ${reason.message}, in attempt ${attempts}${before}`, { cause: reason });
  }
}
