import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import { EnvHttpProxyAgent } from './env-http-proxy-agent.ts';
import { maxConcurrency } from './throttle.ts';

export type ConnectionPool = Dispatcher & AsyncDisposable;

interface ProxySettings {
  /** Proxy for `http:` URLs, and for `https:` URLs if there is no other. */
  readonly httpProxy: string | undefined;
  readonly httpsProxy: string | undefined;
  /** Hosts that need no proxy: names, suffixes and `*.` wildcards, optionally with a port. */
  readonly noProxy: string | undefined;
}

const loopback = 'localhost,127.0.0.1,[::1]';
/** In NO_PROXY, the value that browsers use to send requests for loopback addresses through the proxy. */
const proxyLoopback = '<-loopback>';

interface PoolOptions {
  readonly connectTimeoutMs?: number;
  /** Finds the addresses of a host. A proxy does that by itself. */
  readonly lookup?: LookupFunction;
  /** Finds the addresses of the proxy, if it is no SOCKS proxy. */
  readonly proxyLookup?: LookupFunction;
}

/** Keeps connections: a new one costs up to three round trips. Dispose of it: open sockets keep the process alive. */
export function openPool(
  { httpProxy, httpsProxy, noProxy }: ProxySettings,
  { connectTimeoutMs: timeout = 10_000, lookup, proxyLookup }: PoolOptions = {},
): ConnectionPool {
  // With these options, undici would speak TLS to a SOCKS proxy.
  const isSocks = [httpProxy, httpsProxy].some((url) => url?.toLowerCase().startsWith('socks'));
  const agent = new EnvHttpProxyAgent({
    // An empty string prevents undici from reading the environment.
    httpProxy: httpProxy ?? '',
    httpsProxy: httpsProxy ?? '',
    noProxy: addLoopback(noProxy ?? ''),
    connections: maxConcurrency,
    connect: { timeout, ...(lookup && { lookup }) },
    ...(!isSocks && { proxyTls: { allowH2: false, timeout, ...(proxyLookup && { lookup: proxyLookup }) } }),
    // One request at a time per connection: a stalled upload must not block others.
    allowH2: false,
    pipelining: 1,
    // The watchdog of the transport replaces these; it also covers the upload of a body.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return Object.assign(agent, { [Symbol.asyncDispose]: () => agent.destroy() });
}

function addLoopback(noProxy: string): string {
  return noProxy.includes(proxyLoopback) ? noProxy.replace(proxyLoopback, '') : `${noProxy},${loopback}`;
}

const readingMethods: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** The pool for a dry run: a request that could write is a bug, and throws before it is sent. */
export function readOnly(pool: ConnectionPool): ConnectionPool {
  return pool.compose((dispatch) => (request, handler) => {
    if (!readingMethods.has(request.method)) {
      throw new Error(`A dry run must not send ${request.method} ${request.path}`);
    }
    return dispatch(request, handler);
  }) as ConnectionPool; // `compose` keeps all other members.
}
