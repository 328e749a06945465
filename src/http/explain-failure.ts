import { CancelledError, OutageError, SetupError } from '../errors.ts';
import { errorDetail } from './error-detail.ts';
import { HttpError, InterruptedError, NetworkError } from './errors.ts';

/** Whom a request went to, in the words of messages. */
interface Service {
  /** `Sentry`. */
  readonly name: string;
  readonly baseUrl: URL;
  /** The input that names the address. */
  readonly urlInput: string;
}

/** Makes the error for an answer that refuses the request. @param detail what the service said, as one line */
type Refuse = (message: string, detail: string, cause: HttpError) => Error;

/**
 * Turns a failure on the wire into what it means for the user, and what to do about it. What is no failure on the wire
 * comes back as it is.
 *
 * @param purpose what was being done, as an infinitive: `create release 1.2.3`
 */
export function explainFailure(error: unknown, purpose: string, service: Service, refuse: Refuse): unknown {
  if (error instanceof InterruptedError) return explainInterruption(error, error.cause, purpose);
  if (error instanceof NetworkError) return unreachable(error, purpose, service);
  if (error instanceof HttpError) return unwelcomeAnswer(error, purpose, service, refuse);
  return error;
}

/**
 * The step has ended while something was under way.
 *
 * @param reason why: an error of the lifetime
 */
export function explainInterruption(error: Error, reason: unknown, purpose: string): Error {
  const message = `Could not ${purpose}: ${error.message}`;
  if (reason instanceof CancelledError) return new CancelledError(message, { cause: error });
  return new OutageError(message, {
    remedy: 'Run the job again, or allow more time by timeout-minutes.',
    cause: error,
  });
}

function unreachable(error: NetworkError, purpose: string, { baseUrl, urlInput }: Service): Error {
  const message = `Could not ${purpose}: ${error.message}${times(error.attempts)}`;
  if (error.kind === 'untrusted') {
    const remedy = 'If a private authority has signed it, name its file by the variable NODE_EXTRA_CA_CERTS.';
    return new SetupError(message, { remedy, cause: error });
  }
  if (error.kind === 'misdirected') {
    const remedy = `See that ${urlInput} has the right scheme and port, and that HTTPS_PROXY, HTTP_PROXY and NO_PROXY are right.`;
    return new SetupError(message, { remedy, cause: error });
  }
  const remedy = `See whether ${baseUrl.host} can be reached from this runner (${urlInput}, HTTPS_PROXY, NO_PROXY), then run the job again.`;
  return new OutageError(message, { remedy, cause: error });
}

function unwelcomeAnswer(error: HttpError, purpose: string, { name }: Service, refuse: Refuse): Error {
  const { status, attempts, retryAfterMs } = error;
  const detail = errorDetail(error.response.text);
  const message = `Could not ${purpose}: ${name} answered ${status}${detail && ` (${detail})`}`;
  if (status < 500 && status !== 429 && status !== 408 && status !== 425) return refuse(message, detail, error);
  const wait = retryAfterMs === undefined ? '' : `, and asks to wait ${Math.ceil(retryAfterMs / 1000)} s`;
  return new OutageError(`${message}${times(attempts)}${wait}`, { remedy: 'Run the job again later.', cause: error });
}

function times(attempts: number): string {
  return attempts > 1 ? `, ${attempts} times` : '';
}
