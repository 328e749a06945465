import type { ConnectionPool } from './dispatcher.ts';

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * The same pool for a run that must not write: a request that is no GET or HEAD is refused on this machine, whoever sends
 * it. Such a request is a bug of the caller, so its error says nothing about a way out.
 */
export function readOnly(pool: ConnectionPool): ConnectionPool {
  return pool.compose((dispatch) => (request, handler) => {
    if (!reading.has(request.method)) throw new Error(`A dry run must not send ${request.method} ${request.path}`);
    return dispatch(request, handler);
  }) as ConnectionPool; // All but `dispatch` is that of the pool itself.
}
