import type { HttpResponse } from './request.ts';

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const mostHops = 3;

/** Where an answer sends the reader on to; undefined when it is no redirect, or when there were too many. */
export function redirectTarget({ status, headers }: HttpResponse, from: URL, hop: number): URL | undefined {
  const location = headers['location'];
  if (!redirectStatuses.has(status) || location === undefined || hop >= mostHops) return undefined;
  if (!URL.canParse(location, from.href)) return undefined;
  const target = new URL(location, from);
  return /^https?:$/.test(target.protocol) ? target : undefined;
}
