import { formatDuration } from '../format.ts';
import { NetworkError, type NetworkErrorKind } from './errors.ts';
import type { Watchdog } from './watchdog.ts';

/** Error codes of undici and of sockets. */
const problems: Readonly<Record<string, readonly [NetworkErrorKind, string]>> = {
  ECONNREFUSED: ['unsent', 'the connection was refused'],
  ENOTFOUND: ['unsent', 'the host name is unknown'],
  EAI_AGAIN: ['unsent', 'the host name could not be looked up'],
  EHOSTUNREACH: ['unsent', 'the host cannot be reached'],
  ENETUNREACH: ['unsent', 'the network cannot be reached'],
  UND_ERR_CONNECT_TIMEOUT: ['unsent', 'the connection timed out'],
  ECONNRESET: ['lost', 'the connection was reset'],
  EPIPE: ['lost', 'the connection was closed while sending'],
  ETIMEDOUT: ['lost', 'the connection timed out'],
  UND_ERR_SOCKET: ['lost', 'the connection was closed before the response was complete'],
};

/** Error codes that have many variants. */
const patterns: readonly (readonly [RegExp, NetworkErrorKind, string])[] = [
  [/^ERR_SSL_|^EPROTO$/, 'misdirected', 'the TLS handshake failed; the port may not use TLS'],
  [/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|^ERR_TLS/, 'untrusted', 'the certificate of the server is not trusted'],
  [/^HPE_/, 'lost', 'the response is not valid HTTP'],
];

/** The network error behind an error; undefined if it has another cause, such as a bug in the request. */
export function networkError(request: string, error: unknown, watchdog: Watchdog): NetworkError | undefined {
  if (watchdog.hasStalled) {
    const problem = `no data was sent or received for ${formatDuration(watchdog.stallTimeoutMs)}`;
    return new NetworkError(request, problem, 'lost', error);
  }
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const [kind, problem] = diagnose(cause) ?? [];
    if (kind !== undefined && problem !== undefined) return new NetworkError(request, problem, kind, error);
  }
  return undefined;
}

function diagnose(error: Error): readonly [NetworkErrorKind, string] | undefined {
  const code = 'code' in error ? String(error.code) : '';
  const [, kind, problem] = patterns.find(([pattern]) => pattern.test(code)) ?? [];
  if (kind && problem) return [kind, `${problem} (${code})`];
  return problems[code] ?? diagnoseProxyError(error);
}

/** If a proxy refuses to open a tunnel, undici gives its status only in the message. */
function diagnoseProxyError({ message }: Error): readonly [NetworkErrorKind, string] | undefined {
  const status = Number(/Proxy response \((\d+)\)/.exec(message)?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) return undefined;
  return [status >= 500 || status === 429 ? 'unsent' : 'misdirected', `the proxy answered ${status}`];
}
