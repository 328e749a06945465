import { NetworkError, type NetworkErrorKind } from './errors.ts';
import type { Watchdog } from './watchdog.ts';

/** What undici, or the socket below it, reports by a code, in plain words. */
const problems: Readonly<Record<string, readonly [NetworkErrorKind, string]>> = {
  ECONNREFUSED: ['unsent', 'the connection was refused'],
  ENOTFOUND: ['unsent', 'the host name is unknown'],
  EAI_AGAIN: ['unsent', 'the host name could not be looked up'],
  EHOSTUNREACH: ['unsent', 'the host cannot be reached'],
  ENETUNREACH: ['unsent', 'the network cannot be reached'],
  UND_ERR_CONNECT_TIMEOUT: ['unsent', 'the connection took too long'],
  ECONNRESET: ['lost', 'the connection was reset'],
  EPIPE: ['lost', 'the connection was closed while sending'],
  ETIMEDOUT: ['lost', 'the connection timed out'],
  UND_ERR_SOCKET: ['lost', 'the connection was closed before the answer was complete'],
};

const certificateCode = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|^ERR_TLS/;

/** A failure of the network; undefined for an error that has another reason, such as a bug in what was sent. */
export function networkError(request: string, error: unknown, watchdog: Watchdog): NetworkError | undefined {
  if (watchdog.signal.aborted) {
    return new NetworkError(request, `nothing moved for ${watchdog.stallMs / 1000} s`, 'lost', error);
  }
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? String(cause.code) : '';
    const known = problems[code];
    if (known) return new NetworkError(request, known[1], known[0], error);
    if (certificateCode.test(code)) {
      return new NetworkError(request, `the certificate of the server is not trusted (${code})`, 'untrusted', error);
    }
  }
  return undefined;
}
