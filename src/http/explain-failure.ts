import { CancelledError, OutageError, SetupError } from '../errors.ts';
import { formatDuration } from '../format.ts';
import { HttpError, InterruptedError, NetworkError } from './errors.ts';

interface Service {
  readonly name: string;
  readonly baseUrl: URL;
  /** The input that sets the URL. */
  readonly urlInput: string;
}

/** `detail` is the service's own explanation, in one line. */
type RefusalFactory = (message: string, detail: string, cause: HttpError) => Error;

/** An error other than a failed request is returned unchanged. @param purpose an infinitive: `create release 1.2.3` */
export function explainFailure(error: unknown, purpose: string, service: Service, refusal: RefusalFactory): unknown {
  if (error instanceof InterruptedError)
    return explainInterruption(error, error.cause, purpose, remedyFor(error, service));
  if (error instanceof NetworkError) return explainNetworkError(error, purpose, service);
  if (error instanceof HttpError) return explainHttpError(error, purpose, service, refusal);
  return error;
}

/** @param reason of the AbortSignal that interrupted the step */
export function explainInterruption(
  error: Error,
  reason: unknown,
  purpose: string,
  remedy = 'Re-run the job, or set timeout-minutes to a higher value.',
): Error {
  const message = `Could not ${purpose}: ${error.message}`;
  if (reason instanceof CancelledError) return new CancelledError(message, { cause: error });
  return new OutageError(message, { remedy, cause: error });
}

/** More time would not help a request that could not be sent. */
function remedyFor({ previous }: InterruptedError, service: Service): string | undefined {
  return previous instanceof NetworkError ? reachabilityRemedy(service) : undefined;
}

function reachabilityRemedy({ baseUrl, urlInput }: Pick<Service, 'baseUrl' | 'urlInput'>): string {
  return (
    `Check that this runner can reach ${baseUrl.host} (${urlInput}, HTTPS_PROXY, HTTP_PROXY, NO_PROXY), ` +
    'then re-run the job.'
  );
}

function explainNetworkError(error: NetworkError, purpose: string, { name, baseUrl, urlInput }: Service): Error {
  const message = `Could not ${purpose}: ${error.message}${attemptCount(error.attempts)}`;
  if (error.kind === 'untrusted') {
    const remedy =
      'If a private authority signed the certificate, set the variable NODE_EXTRA_CA_CERTS to the path of its certificate.';
    return new SetupError(message, { remedy, cause: error });
  }
  if (error.kind === 'misdirected') {
    const remedy = `Check the scheme and the port of ${urlInput}, and the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY.`;
    return new SetupError(message, { remedy, cause: error });
  }
  if (error.kind === 'proxy') {
    const remedy =
      `Check the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and that the proxy allows ${baseUrl.host}. ` +
      'If the proxy requires a user name and a password, write them into its URL, before the host.';
    return new SetupError(message, { remedy, cause: error });
  }
  if (error.kind === 'unreadable') {
    const remedy = `Check that ${urlInput} is the base URL of ${name}, and that no proxy answers in its place.`;
    return new OutageError(message, { remedy, cause: error });
  }
  return new OutageError(message, { remedy: reachabilityRemedy({ baseUrl, urlInput }), cause: error });
}

function explainHttpError(error: HttpError, purpose: string, { name }: Service, refusal: RefusalFactory): Error {
  const { status, attempts, retryAfterMs, detail } = error;
  const message = `Could not ${purpose}: ${name} answered ${status}${detail && ` (${detail})`}`;
  if (status < 500 && status !== 429 && status !== 408 && status !== 425) return refusal(message, detail, error);
  const delay = retryAfterMs === undefined ? '' : ` and asked to wait ${formatDuration(retryAfterMs)}`;
  return new OutageError(`${message}${delay}${attemptCount(attempts)}`, {
    remedy: 'Re-run the job later.',
    cause: error,
  });
}

function attemptCount(attempts: number): string {
  return attempts > 1 ? `, in ${attempts} attempts` : '';
}
