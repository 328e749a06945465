import { type Answer, json } from './answer.ts';
import { withDetail } from './refusal.ts';
import type { ReceivedRequest } from './request.ts';

/** The query parameters every paginated endpoint takes. */
export const PAGE_PARAMETERS = ['per_page', 'cursor'] as const;

const MAX_PER_PAGE = 100;

/**
 * One page of a list, with Sentry's Link header. Both links are always there, so a client that follows `rel="next"`
 * without looking at `results="false"` never ends. A cursor reads `value:offset:is_prev`.
 */
export function page<T>(
  request: ReceivedRequest,
  items: readonly T[],
  serialize: (item: T) => unknown,
  { maxOffset = Number.POSITIVE_INFINITY } = {},
): Answer {
  const perPage = readPerPage(request.query.get('per_page'));
  const offset = readOffset(request.query.get('cursor') || null); // An empty one is none: clients send it for the first page.
  if (offset >= maxOffset) throw withDetail(400, 'Pagination offset too large');
  const previous = link(request, 'previous', offset > 0, `0:${Math.max(0, offset - perPage)}:1`);
  const next = link(request, 'next', offset + perPage < items.length, `0:${offset + perPage}:0`);
  return json(200, items.slice(offset, offset + perPage).map(serialize), { Link: `${previous}, ${next}` });
}

function readPerPage(given: string | null): number {
  if (given === null) return MAX_PER_PAGE;
  const perPage = Number(given);
  if (!Number.isInteger(perPage) || perPage < 1 || perPage > MAX_PER_PAGE) {
    throw withDetail(400, `Invalid per_page value. Must be between 1 and ${MAX_PER_PAGE}.`);
  }
  return perPage;
}

function readOffset(given: string | null): number {
  if (given === null) return 0;
  const offset = /^\d+:(\d+):[01]$/.exec(given)?.[1];
  if (offset === undefined) throw withDetail(400, 'Invalid cursor parameter.');
  return Number(offset);
}

function link(request: ReceivedRequest, rel: string, results: boolean, cursor: string): string {
  const others = new URLSearchParams([...request.query].filter(([name]) => name !== 'cursor'));
  // Sentry joins with `&` even where no other parameter stands before it: `…/releases/?&cursor=0:100:0`.
  const url = `${request.origin}${request.rawPath}?${others}&cursor=${cursor}`;
  return `<${url}>; rel="${rel}"; results="${results}"; cursor="${cursor}"`;
}
