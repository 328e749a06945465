import { CancelledError, OutageError, SetupError } from '../errors.ts';
import { HttpError, InterruptedError, NetworkError } from '../http/errors.ts';
import { errorDetail } from './error-detail.ts';

/** Sentry understood the request and refused it: a 3xx or 4xx. */
export class RefusalError extends SetupError {
  readonly status: number;
  /** What Sentry said, as one line. */
  readonly detail: string;

  constructor(message: string, status: number, detail: string, remedy: string, cause: HttpError) {
    super(message, { remedy, cause });
    this.status = status;
    this.detail = detail;
  }
}

/** Whom the requests go to, and as whom: what a remedy has to name. */
export interface Connection {
  readonly baseUrl: URL;
  readonly org: string;
  readonly tokenKind: 'organization' | 'other';
}

/**
 * Turns a failure on the wire into what it means for the user, and what to do about it. What is no failure on the wire
 * comes back as it is.
 *
 * @param purpose what was being done, as an infinitive: `create release 1.2.3`
 */
export function explain(error: unknown, purpose: string, connection: Connection): unknown {
  if (error instanceof InterruptedError) return interruption(error, error.cause, purpose);
  if (error instanceof NetworkError) return unreachable(error, purpose, connection);
  if (error instanceof HttpError) return unwelcomeAnswer(error, purpose, connection);
  return error;
}

/**
 * The step has ended while something was under way.
 *
 * @param reason why: an error of the lifetime
 */
export function interruption(error: Error, reason: unknown, purpose: string): Error {
  const message = `Could not ${purpose}: ${error.message}`;
  if (reason instanceof CancelledError) return new CancelledError(message, { cause: error });
  return new OutageError(message, {
    remedy: 'Run the job again, or allow more time by timeout-minutes.',
    cause: error,
  });
}

function unreachable(error: NetworkError, purpose: string, { baseUrl }: Connection): Error {
  const message = `Could not ${purpose}: ${error.message}${times(error.attempts)}`;
  if (error.kind === 'untrusted') {
    const remedy = 'If a private authority has signed it, name its file by the variable NODE_EXTRA_CA_CERTS.';
    return new SetupError(message, { remedy, cause: error });
  }
  if (error.kind === 'misdirected') {
    const remedy =
      'See that url has the right scheme and port, and that HTTPS_PROXY, HTTP_PROXY and NO_PROXY are right.';
    return new SetupError(message, { remedy, cause: error });
  }
  const remedy = `See whether ${baseUrl.host} can be reached from this runner (url, HTTPS_PROXY, NO_PROXY), then run the job again.`;
  return new OutageError(message, { remedy, cause: error });
}

function unwelcomeAnswer(error: HttpError, purpose: string, connection: Connection): Error {
  const { status, attempts, askedToWaitMs } = error;
  const detail = errorDetail(error.response.text);
  const message = `Could not ${purpose}: Sentry answered ${status}${detail && ` (${detail})`}`;
  if (status < 500 && status !== 429 && status !== 408 && status !== 425) {
    return new RefusalError(message, status, detail, remedyFor(error, detail, connection), error);
  }
  const wait = askedToWaitMs === undefined ? '' : `, and asks to wait ${Math.ceil(askedToWaitMs / 1000)} s`;
  return new OutageError(`${message}${times(attempts)}${wait}`, { remedy: 'Run the job again later.', cause: error });
}

function times(attempts: number): string {
  return attempts > 1 ? `, ${attempts} times` : '';
}

function remedyFor({ status, response }: HttpError, detail: string, { baseUrl, org, tokenKind }: Connection): string {
  const tokenOfOrg =
    tokenKind === 'organization'
      ? `an organization token works for the organization that made it only, so see that it belongs to "${org}"`
      : `the token needs the scope project:releases in "${org}"`;
  if (status === 401) return `See that auth-token holds a token that is valid at ${baseUrl.host}.`;
  if (status === 403) return `The token may not do this: ${tokenOfOrg}.`;
  if (status === 404 && /project/i.test(detail)) {
    return `See that it is spelt in projects as in Sentry's URLs, and is a project of "${org}".`;
  }
  if (status === 404) return `See that org and projects are spelt as in Sentry's URLs; ${tokenOfOrg}.`;
  if (status >= 300 && status < 400) {
    return `Sentry points to ${response.headers['location'] ?? 'another address'}: the project was renamed, or url is not the base URL of Sentry.`;
  }
  if (/project/i.test(detail)) return `See that projects are slugs of "${org}"; ${tokenOfOrg}.`;
  if (status === 409) return 'Something else is at work on it. Run the job again later.';
  return 'Mend what Sentry names here, then run the job again.';
}
