import { type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { atMost } from './throttle.ts';

export type ConnectionPool = Dispatcher & AsyncDisposable;

interface ProxySettings {
  /** Proxy for `http:` addresses, and for `https:` where there is no other. */
  readonly httpProxy: string | undefined;
  readonly httpsProxy: string | undefined;
  /** Hosts that are reached without proxy: names, suffixes, `*.` wildcards, each with a port if need be. */
  readonly noProxy: string | undefined;
}

const usualConnectTimeoutMs = 10_000;
const loopback = 'localhost,127.0.0.1,[::1]';
/** The sign, known from browsers and from Go, that proxies shall serve this machine's own addresses too. */
const proxyLoopbackToo = '<-loopback>';

/**
 * The connection pool of a run. Connections are kept between requests, since a new one costs up to three round trips.
 * The caller owns it: `await using` closes every socket, so that the process can end by itself. A socket that is still
 * connecting is closed by its timeout at last.
 */
export function openPool(
  { httpProxy, httpsProxy, noProxy }: ProxySettings,
  connectTimeoutMs = usualConnectTimeoutMs,
): ConnectionPool {
  const agent = new EnvHttpProxyAgent({
    // An empty string keeps undici from reading the environment by itself.
    httpProxy: httpProxy ?? '',
    httpsProxy: httpsProxy ?? '',
    noProxy: directHosts(noProxy ?? ''),
    connections: atMost,
    connect: { timeout: connectTimeoutMs },
    // One request at a time on a connection: an upload that stalls must not hold up the ones behind it.
    allowH2: false,
    pipelining: 1,
    // The transport has a watchdog of its own, which also covers a body that is still being sent.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return Object.assign(agent, { [Symbol.asyncDispose]: () => agent.destroy() });
}

function directHosts(noProxy: string): string {
  return noProxy.includes(proxyLoopbackToo) ? noProxy.replace(proxyLoopbackToo, '') : `${noProxy},${loopback}`;
}

const readingMethods: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * The same pool for a dry run: refuses every request that could write, whoever sends it. Such a request is a bug of the
 * caller.
 */
export function readOnly(pool: ConnectionPool): ConnectionPool {
  return pool.compose((dispatch) => (request, handler) => {
    if (!readingMethods.has(request.method))
      throw new Error(`A dry run must not send ${request.method} ${request.path}`);
    return dispatch(request, handler);
  }) as ConnectionPool; // `compose` replaces `dispatch` only.
}
