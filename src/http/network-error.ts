import { formatDuration } from '../format.ts';
import { NetworkError, type NetworkErrorKind, PrivateAddressError } from './errors.ts';
import { BodyTooLongError } from './response-body.ts';
import type { Watchdog } from './watchdog.ts';

const problems: Readonly<Record<string, readonly [NetworkErrorKind, string]>> = {
  ECONNREFUSED: ['unsent', 'the connection was refused'],
  ENOTFOUND: ['unsent', 'the host name is unknown'],
  EAI_AGAIN: ['unsent', 'the host name could not be looked up'],
  EAI_FAIL: ['unsent', 'the host name could not be looked up'],
  EHOSTUNREACH: ['unsent', 'the host cannot be reached'],
  EHOSTDOWN: ['unsent', 'the host is down'],
  ENETUNREACH: ['unsent', 'the network cannot be reached'],
  ENETDOWN: ['unsent', 'the network of this runner is down'],
  EADDRNOTAVAIL: ['unsent', 'this runner has no free port or address for the connection'],
  UND_ERR_CONNECT_TIMEOUT: ['unsent', 'the connection timed out'],
  ECONNRESET: ['lost', 'the connection was reset'],
  ECONNABORTED: ['lost', 'the connection was aborted'],
  EPIPE: ['lost', 'the connection was closed while sending'],
  ETIMEDOUT: ['lost', 'the connection timed out'],
  UND_ERR_SOCKET: ['lost', 'the connection was closed before the response was complete'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['lost', 'the response does not have the announced length'],
  UND_ERR_HEADERS_OVERFLOW: ['lost', 'the headers of the response are too long'],
  UND_ERR_PRX_TLS: ['proxy', 'the certificate of the proxy is not valid for its name'],
};

const patterns: readonly (readonly [RegExp, NetworkErrorKind, string])[] = [
  [/^ERR_SSL_|^EPROTO$/, 'misdirected', 'the TLS handshake failed; the port may not use TLS'],
  [/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|^ERR_TLS/, 'untrusted', 'the certificate of the server is not trusted'],
];

/** System calls for a connection, whose other codes have many causes: a firewall, an exhausted runner. */
const systemCalls: Readonly<Record<string, readonly [NetworkErrorKind, string]>> = {
  getaddrinfo: ['unsent', 'the host name could not be looked up'],
  connect: ['unsent', 'the connection could not be made'],
};

/** Undefined if the error has another cause, such as a bug in the request. */
export function networkError(request: string, error: unknown, watchdog: Watchdog): NetworkError | undefined {
  if (watchdog.hasStalled) {
    const problem = `no data was sent or received for ${formatDuration(watchdog.stallTimeoutMs)}`;
    return new NetworkError(request, problem, 'lost', error);
  }
  const [kind, problem] = networkProblem(error) ?? [];
  return kind && problem ? new NetworkError(request, problem, kind, error) : undefined;
}

/** The problem as a clause. */
export function networkProblem(error: unknown): readonly [NetworkErrorKind, string] | undefined {
  for (let cause = error; cause instanceof Error; cause = causeOf(cause)) {
    const found = diagnose(cause);
    if (found) return found;
  }
  return undefined;
}

/** If a host has several addresses, there is an error for each of them. */
function causeOf(error: Error): unknown {
  return error instanceof AggregateError ? error.errors[0] : error.cause;
}

function diagnose(error: Error): readonly [NetworkErrorKind, string] | undefined {
  if (error instanceof BodyTooLongError) return ['unreadable', error.message];
  if (error instanceof PrivateAddressError) return ['unsent', error.message];
  if (error.name === 'HTTPParserError') return ['lost', 'the response is not valid HTTP']; // It may have no code.
  const code = 'code' in error ? String(error.code) : '';
  const [, kind, problem] = patterns.find(([pattern]) => pattern.test(code)) ?? [];
  if (kind && problem) return [kind, `${problem} (${code})`];
  return problems[code] ?? diagnoseSystemCall(error, code) ?? diagnoseProxyError(error);
}

function diagnoseSystemCall(error: Error, code: string): readonly [NetworkErrorKind, string] | undefined {
  const [kind, problem] = ('syscall' in error && systemCalls[String(error.syscall)]) || [];
  return kind && problem ? [kind, `${problem} (${code})`] : undefined;
}

/** If a proxy refuses a request or a tunnel, undici gives its status only in the message. */
function diagnoseProxyError({ message }: Error): readonly [NetworkErrorKind, string] | undefined {
  const status = /^Proxy (?:response|Authentication Required) \((\d+)\)/.exec(message)?.[1];
  if (status === undefined) return undefined;
  if (status === '407') return ['proxy', 'the proxy requires a user name and a password (407)'];
  return [Number(status) >= 500 || status === '429' ? 'unsent' : 'proxy', `the proxy answered ${status}`];
}
