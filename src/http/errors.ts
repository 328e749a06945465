import { plural } from '../format.ts';
import { errorDetail } from './error-detail.ts';
import type { HttpResponse } from './request.ts';

/** Omits the query, which may contain a signature. */
export function requestName(method: string, url: URL): string {
  return `${method} ${url.origin}${url.pathname}`;
}

export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly response: HttpResponse;
  /** The server's own explanation, in one line and without secrets. */
  readonly detail: string;
  attempts = 1;
  retryAfterMs: number | undefined;

  constructor(request: string, response: HttpResponse, redact?: (text: string) => string) {
    super(`${request} answered ${response.status}`);
    this.response = response;
    this.detail = errorDetail(response.text, redact);
  }

  get status(): number {
    return this.response.status;
  }
}

/**
 * `unsent`: the server has not received the request. `lost`: it may have. `untrusted`: its certificate is not trusted.
 * `misdirected`: the port has another protocol. `proxy`: the proxy refuses. `unreadable`: the server reported success, but
 * the rest is cut off, too long, or of something else.
 */
export type NetworkErrorKind = 'unsent' | 'lost' | 'untrusted' | 'misdirected' | 'proxy' | 'unreadable';

export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly kind: NetworkErrorKind;
  attempts = 1;

  constructor(request: string, problem: string, kind: NetworkErrorKind, cause: unknown) {
    super(`${request}: ${problem}`, { cause });
    this.kind = kind;
  }
}

/** The step ran out of time, or the job was cancelled; `cause` is the reason. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';

  /** Why the earlier attempts failed; undefined during the first one. */
  readonly previous: HttpError | NetworkError | undefined;

  constructor(request: string, reason: Error, previous: HttpError | NetworkError | undefined) {
    const happened = previous ? `${previous.message}, in ${attemptsOf(previous)}; then` : `${request}:`;
    super(`${happened} ${reason.message}`, { cause: reason });
    this.previous = previous;
  }
}

function attemptsOf({ attempts }: HttpError | NetworkError): string {
  return plural(attempts, 'attempt');
}

/** A name of the verified site stands for an address that is not public. */
export class PrivateAddressError extends Error {
  constructor(address: string) {
    super(`its host has the private address ${address}`);
  }
}
