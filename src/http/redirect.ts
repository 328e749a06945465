import type { HttpResponse } from './request.ts';

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const maxRedirects = 3;

/** Undefined if it is no redirect to an HTTP URL, or one too many. @param redirects how many were followed before */
export function redirectTarget(
  { status, headers }: Pick<HttpResponse, 'status' | 'headers'>,
  from: URL,
  redirects: number,
): URL | undefined {
  const location = headers['location'];
  if (!redirectStatuses.has(status) || location === undefined || redirects >= maxRedirects) return undefined;
  const target = URL.parse(location, from.href);
  return target && /^https?:$/.test(target.protocol) ? target : undefined;
}
