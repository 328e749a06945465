import { NetworkError } from './errors.ts';
import type { Watchdog } from './watchdog.ts';

/** No connection stood, so the server has not seen the request. */
const unsentProblems: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name could not be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  UND_ERR_CONNECT_TIMEOUT: 'the connection took too long',
};

const lostProblems: Readonly<Record<string, string>> = {
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was closed while sending',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
};

/** Says in plain words what undici, or the socket below it, reports by a code. */
export function networkError(request: string, error: unknown, watchdog: Watchdog): NetworkError {
  if (watchdog.signal.aborted) {
    return new NetworkError(request, `nothing moved for ${watchdog.stallMs / 1000} s`, { cause: error });
  }
  const code = codeOf(error);
  const unsent = unsentProblems[code];
  const problem = unsent ?? lostProblems[code] ?? (error instanceof Error ? error.message : String(error));
  return new NetworkError(request, problem, { unsent: unsent !== undefined, code, cause: error });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
