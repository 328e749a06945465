import { Agent, type Dispatcher } from 'undici';

export type ConnectionPool = Dispatcher & AsyncDisposable;

const connectTimeoutMs = 10_000;
const mostConnections = 64;

/**
 * The connection pool of a run. Connections are kept between requests, since a new one costs up to three round trips.
 * The caller owns it: `await using` closes every socket, so that the process can end by itself.
 */
export function openPool(): ConnectionPool {
  const agent = new Agent({
    connections: mostConnections,
    connect: { timeout: connectTimeoutMs },
    // One request at a time on a connection: an upload that stalls must not hold up the ones behind it.
    allowH2: false,
    pipelining: 1,
    // The client has a stall watchdog of its own, which also covers a body that is still being sent.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return Object.assign(agent, { [Symbol.asyncDispose]: () => agent.destroy() });
}
