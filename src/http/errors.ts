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

  constructor(request: string, response: HttpResponse) {
    super(`${request} answered ${response.status}`);
    this.response = response;
  }

  get status(): number {
    return this.response.status;
  }
}

interface NetworkErrorDetails {
  readonly unsent?: boolean;
  readonly code?: string;
  readonly cause?: unknown;
}

/** There was no answer: no connection, a lost one, or one on which nothing moved. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  /** True when the server cannot have seen the request, so that sending it again cannot do anything twice. */
  readonly unsent: boolean;
  /** The system's or undici's code, such as `ECONNRESET`; empty where there is none. */
  readonly code: string;
  /** How often the request has been sent. */
  attempts = 1;

  constructor(request: string, problem: string, { unsent = false, code = '', cause }: NetworkErrorDetails = {}) {
    super(`${request}: ${problem}`, { cause });
    this.unsent = unsent;
    this.code = code;
  }
}

/** The time that the whole step may take was spent, or the job was cancelled, while a request was under way. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';
  /** What went wrong with the attempt before; undefined when the first one was still running. */
  readonly last: HttpError | NetworkError | undefined;

  constructor(request: string, attempts: number, reason: unknown, last: HttpError | NetworkError | undefined) {
    const before = last ? `; before that, ${last.message}` : '';
    const why = reason instanceof Error ? reason.message : String(reason);
    super(`${request}: ${why} in attempt ${attempts}${before}`, { cause: reason });
    this.last = last;
  }
}
