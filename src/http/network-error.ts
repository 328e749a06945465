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

/** Codes that come in families. */
const families: readonly (readonly [RegExp, NetworkErrorKind, string])[] = [
  [/^ERR_SSL_|^EPROTO$/, 'misdirected', 'the port does not speak TLS, or not as it should'],
  [/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|^ERR_TLS/, 'untrusted', 'the certificate of the server is not trusted'],
  [/^HPE_/, 'lost', 'the answer is no HTTP'],
];

/** A failure of the network; undefined for an error that has another reason, such as a bug in what was sent. */
export function networkError(request: string, error: unknown, watchdog: Watchdog): NetworkError | undefined {
  if (watchdog.hasStalled) {
    return new NetworkError(request, `nothing moved for ${watchdog.stallTimeoutMs / 1000} s`, 'lost', error);
  }
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const [kind, problem] = diagnose(cause) ?? [];
    if (kind !== undefined && problem !== undefined) return new NetworkError(request, problem, kind, error);
  }
  return undefined;
}

function diagnose(error: Error): readonly [NetworkErrorKind, string] | undefined {
  const code = 'code' in error ? String(error.code) : '';
  const [, kind, problem] = families.find(([family]) => family.test(code)) ?? [];
  if (kind && problem) return [kind, `${problem} (${code})`];
  return problems[code] ?? proxyProblem(error);
}

/** undici tells the answer of a proxy that did not open the tunnel in the text alone. */
function proxyProblem({ message }: Error): readonly [NetworkErrorKind, string] | undefined {
  const status = Number(/Proxy response \((\d+)\)/.exec(message)?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) return undefined;
  return [status >= 500 || status === 429 ? 'unsent' : 'misdirected', `the proxy answered ${status}`];
}
