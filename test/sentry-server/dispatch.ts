import { detailError, ErrorResponse } from './error-response.ts';
import type { ReceivedRequest } from './request.ts';
import { type HttpResponse, json } from './response.ts';
import { findRoute, type Service } from './route.ts';
import { routes } from './routes/table.ts';
import type { Store } from './store/store.ts';

export interface DispatchResult {
  readonly response: HttpResponse;
  /** No route matches the method and path. */
  readonly unknownRoute: boolean;
}

/** The service that a path belongs to, even if no route matches. */
export function serviceOf(path: string): Service {
  if (path.startsWith('/github/')) return 'github';
  if (path.startsWith('/relace/')) return 'relace';
  return path.startsWith('/api/') && !path.startsWith('/api/0/') ? 'ingest' : 'sentry';
}

/** Finds the route and calls its handler; an error response that it throws becomes the response. */
export function dispatch(request: ReceivedRequest, store: Store): DispatchResult {
  const { method, path } = request;
  const found = findRoute(routes, method, path);
  if ('route' in found) {
    return { response: finish(request, () => found.route.handle(request, store, found.params)), unknownRoute: false };
  }
  const redirect = redirectToSlash(request);
  if (redirect !== undefined) return { response: finish(request, () => redirect), unknownRoute: false };
  const error = found.allowed.length > 0 ? methodNotAllowed(method, found.allowed) : noSuchRoute(request);
  return { response: finish(request, () => error.response), unknownRoute: true };
}

/**
 * A GET without the final slash is redirected to the path with it. The response to other methods depends on the
 * settings of Django; here it is 404, the strictest one.
 */
function redirectToSlash({ method, path, rawPath, query }: ReceivedRequest): HttpResponse | undefined {
  const slashed = `${path}/`;
  if (method !== 'GET' || serviceOf(path) !== 'sentry' || !('route' in findRoute(routes, 'GET', slashed)))
    return undefined;
  return { status: 301, headers: { Location: query.size === 0 ? `${rawPath}/` : `${rawPath}/?${query}` } };
}

function methodNotAllowed(method: string, allowed: readonly string[]): ErrorResponse {
  return new ErrorResponse(json(405, { detail: `Method "${method}" not allowed.` }, { Allow: allowed.join(', ') }));
}

function noSuchRoute({ method, path }: ReceivedRequest): ErrorResponse {
  if (serviceOf(path) !== 'github') return detailError(404, `There is no route ${method} ${path}`);
  return new ErrorResponse(
    json(404, { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' }),
  );
}

function finish({ path }: ReceivedRequest, handle: () => HttpResponse): HttpResponse {
  const response = respond(handle);
  return serviceOf(path) === 'sentry'
    ? { ...response, headers: { ...rateLimitHeaders(), ...response.headers } }
    : response;
}

function respond(handle: () => HttpResponse): HttpResponse {
  try {
    return handle();
  } catch (error) {
    if (error instanceof ErrorResponse) return error.response;
    // A bug of this server: Sentry's 500, with the stack for debugging.
    return json(500, { detail: 'Internal Error', errorId: crypto.randomUUID(), stack: (error as Error).stack });
  }
}

/** Each response of the web API has these headers; `Reset` is in epoch seconds. The limits are not enforced. */
function rateLimitHeaders(): Record<string, string> {
  return {
    'X-Sentry-Rate-Limit-Limit': '40',
    'X-Sentry-Rate-Limit-Remaining': '39',
    'X-Sentry-Rate-Limit-Reset': String(Math.floor(Date.now() / 1000) + 1),
    'X-Sentry-Rate-Limit-ConcurrentLimit': '25',
    'X-Sentry-Rate-Limit-ConcurrentRemaining': '24',
  };
}
