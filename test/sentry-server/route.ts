import type { ReceivedRequest } from './request.ts';
import type { HttpResponse } from './response.ts';
import type { Store } from './store/store.ts';

/** The services on this port. */
export type Service = 'sentry' | 'ingest' | 'github' | 'relace';
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

type Name<N extends string> = N extends `${infer Word}*` ? Word : N;
type Names<P extends string> = P extends `${string}{${infer N}}${infer Rest}` ? Name<N> | Names<Rest> : never;

/** The parameters of a path pattern: `'files/{file_id}/'` has `{ file_id: string }`. */
export type PathParams<P extends string> = Readonly<Record<Names<P>, string>>;

export interface Route {
  readonly service: Service;
  readonly method: Method;
  readonly pattern: string;
  readonly expression: RegExp;
  readonly handle: (request: ReceivedRequest, store: Store, params: Readonly<Record<string, string>>) => HttpResponse;
}

/** Declares a route. `{name}` matches one path segment, `{name*}` the rest including slashes. */
export function route<const P extends string>(
  service: Service,
  method: Method,
  pattern: P,
  handle: (request: ReceivedRequest, store: Store, params: PathParams<P>) => HttpResponse,
): Route {
  const source = pattern
    .replaceAll('.', '\\.')
    .replaceAll(/\{(\w+)(\*?)\}/g, (_, name: string, rest: string) => `(?<${name}>${rest ? '.+' : '[^/]+'})`);
  // Relay accepts paths with and without a final slash, Django requires it, and paths of GitHub and Relace have none.
  const expression = new RegExp(service === 'ingest' ? `^${source}/?$` : `^${source}$`, 's');
  return {
    service,
    method,
    pattern,
    expression,
    handle: (request, store, params) => handle(request, store, params as PathParams<P>),
  };
}

/** Returns the route for a request, or the methods that its path allows. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: Record<string, string> } | { readonly allowed: readonly Method[] } {
  const allowed: Method[] = [];
  for (const candidate of routes) {
    const match = candidate.expression.exec(path);
    if (match === null) continue;
    if (candidate.method === method) return { route: candidate, params: { ...match.groups } };
    allowed.push(candidate.method);
  }
  return { allowed };
}
