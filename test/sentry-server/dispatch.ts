import { type Answer, json } from './answer.ts';
import { Refusal, withDetail } from './refusal.ts';
import type { ReceivedRequest } from './request.ts';
import { findRoute, type Service } from './route.ts';
import { routes } from './routes/table.ts';
import type { Store } from './store/store.ts';

/** An answer, and whether there was a route to give it. */
export interface Dispatched {
  readonly answer: Answer;
  readonly unknownRoute: boolean;
}

/** The service that a path belongs to, whether or not it has a route there. */
export function serviceOf(path: string): Service {
  if (path.startsWith('/github/')) return 'github';
  if (path.startsWith('/relace/')) return 'relace';
  return path.startsWith('/api/') && !path.startsWith('/api/0/') ? 'ingest' : 'sentry';
}

/** Finds the route, lets it answer, and turns its refusal into the answer it carries. */
export function dispatch(request: ReceivedRequest, store: Store): Dispatched {
  const { method, path } = request;
  const found = findRoute(routes, method, path);
  if ('route' in found) {
    return { answer: dress(request, () => found.route.handle(request, store, found.captured)), unknownRoute: false };
  }
  const slashed = redirectToSlash(request);
  if (slashed !== undefined) return { answer: dress(request, () => slashed), unknownRoute: false };
  const refusal = found.allowed.length > 0 ? methodNotAllowed(method, found.allowed) : noSuchRoute(request);
  return { answer: dress(request, () => refusal.answer), unknownRoute: true };
}

/**
 * A GET without the last slash is sent to the path with it. What becomes of other methods depends on how Django is set
 * up; here they are 404, the strictest of the outcomes.
 */
function redirectToSlash({ method, path, rawPath, query }: ReceivedRequest): Answer | undefined {
  const wanted = `${path}/`;
  if (method !== 'GET' || serviceOf(path) !== 'sentry' || !('route' in findRoute(routes, 'GET', wanted)))
    return undefined;
  return { status: 301, headers: { Location: query.size === 0 ? `${rawPath}/` : `${rawPath}/?${query}` } };
}

function methodNotAllowed(method: string, allowed: readonly string[]): Refusal {
  return new Refusal(json(405, { detail: `Method "${method}" not allowed.` }, { Allow: allowed.join(', ') }));
}

function noSuchRoute({ method, path }: ReceivedRequest): Refusal {
  if (serviceOf(path) !== 'github') return withDetail(404, `There is no route ${method} ${path}`);
  return new Refusal(
    json(404, { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' }),
  );
}

function dress({ path }: ReceivedRequest, handle: () => Answer): Answer {
  const answer = settle(handle);
  return serviceOf(path) === 'sentry' ? { ...answer, headers: { ...rateLimitHeaders(), ...answer.headers } } : answer;
}

function settle(handle: () => Answer): Answer {
  try {
    return handle();
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    // A mistake of this server's own: shaped as Sentry's 500, with the stack for whoever has to mend it.
    return json(500, { detail: 'Internal Error', errorId: crypto.randomUUID(), stack: (error as Error).stack });
  }
}

/** Every answer of the web API tells the limits; `Reset` is in epoch seconds. The limits are told, not enforced. */
function rateLimitHeaders(): Record<string, string> {
  return {
    'X-Sentry-Rate-Limit-Limit': '40',
    'X-Sentry-Rate-Limit-Remaining': '39',
    'X-Sentry-Rate-Limit-Reset': String(Math.floor(Date.now() / 1000) + 1),
    'X-Sentry-Rate-Limit-ConcurrentLimit': '25',
    'X-Sentry-Rate-Limit-ConcurrentRemaining': '24',
  };
}
