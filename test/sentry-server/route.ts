import type { Answer } from './answer.ts';
import type { ReceivedRequest } from './request.ts';
import type { Store } from './store/store.ts';

/** Which of the services on this port a request is for. */
export type Service = 'sentry' | 'ingest' | 'github' | 'relace';
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

type Name<N extends string> = N extends `${infer Word}*` ? Word : N;
type Names<P extends string> = P extends `${string}{${infer N}}${infer Rest}` ? Name<N> | Names<Rest> : never;

/** The values a pattern takes out of a path, by name: `'files/{file_id}/'` yields `{ file_id: string }`. */
export type Captured<P extends string> = Readonly<Record<Names<P>, string>>;

/** One line of the route table: a method, a path, and the handler behind them. */
export interface Route {
  readonly service: Service;
  readonly method: Method;
  readonly pattern: string;
  readonly expression: RegExp;
  readonly handle: (request: ReceivedRequest, store: Store, captured: Readonly<Record<string, string>>) => Answer;
}

/** Declares a route. `{name}` takes one path segment, `{name*}` takes the rest with its slashes. */
export function route<const P extends string>(
  service: Service,
  method: Method,
  pattern: P,
  handle: (request: ReceivedRequest, store: Store, captured: Captured<P>) => Answer,
): Route {
  const source = pattern
    .replaceAll('.', '\\.')
    .replaceAll(/\{(\w+)(\*?)\}/g, (_, name: string, rest: string) => `(?<${name}>${rest ? '.+' : '[^/]+'})`);
  // Relay takes the ingest paths with and without the last slash; Django wants it; GitHub's and Relace's paths have none.
  const expression = new RegExp(service === 'ingest' ? `^${source}/?$` : `^${source}$`, 's');
  return {
    service,
    method,
    pattern,
    expression,
    handle: (request, store, captured) => handle(request, store, captured as Captured<P>),
  };
}

/** The route for a request, or else the methods that its path would have taken. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly captured: Record<string, string> } | { readonly allowed: readonly Method[] } {
  const allowed: Method[] = [];
  for (const candidate of routes) {
    const match = candidate.expression.exec(path);
    if (match === null) continue;
    if (candidate.method === method) return { route: candidate, captured: { ...match.groups } };
    allowed.push(candidate.method);
  }
  return { allowed };
}
