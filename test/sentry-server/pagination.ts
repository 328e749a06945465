import { detailError } from './error-response.ts';
import type { ReceivedRequest } from './request.ts';
import { type HttpResponse, json } from './response.ts';

export const PAGE_PARAMETERS = ['per_page', 'cursor'] as const;

const MAX_PER_PAGE = 100;

/**
 * Returns one page of a list, with Sentry's Link header. It always has both links, so a client that follows
 * `rel="next"` and ignores `results="false"` never ends. The format of a cursor is `value:offset:is_prev`.
 */
export function page<T>(
  request: ReceivedRequest,
  items: readonly T[],
  serialize: (item: T) => unknown,
  { maxOffset = Number.POSITIVE_INFINITY } = {},
): HttpResponse {
  const perPage = readPerPage(request.query.get('per_page'));
  const offset = readOffset(request.query.get('cursor') || null); // Clients send an empty cursor for the first page.
  if (offset >= maxOffset) throw detailError(400, 'Pagination offset too large');
  const previous = link(request, 'previous', offset > 0, `0:${Math.max(0, offset - perPage)}:1`);
  const next = link(request, 'next', offset + perPage < items.length, `0:${offset + perPage}:0`);
  return json(200, items.slice(offset, offset + perPage).map(serialize), { Link: `${previous}, ${next}` });
}

function readPerPage(input: string | null): number {
  if (input === null) return MAX_PER_PAGE;
  const perPage = Number(input);
  if (!Number.isInteger(perPage) || perPage < 1 || perPage > MAX_PER_PAGE) {
    throw detailError(400, `Invalid per_page value. Must be between 1 and ${MAX_PER_PAGE}.`);
  }
  return perPage;
}

function readOffset(input: string | null): number {
  if (input === null) return 0;
  const offset = /^\d+:(\d+):[01]$/.exec(input)?.[1];
  if (offset === undefined) throw detailError(400, 'Invalid cursor parameter.');
  return Number(offset);
}

function link(request: ReceivedRequest, rel: string, results: boolean, cursor: string): string {
  const others = new URLSearchParams([...request.query].filter(([name]) => name !== 'cursor'));
  // Sentry adds `&` even without another parameter: `…/releases/?&cursor=0:100:0`.
  const url = `${request.origin}${request.rawPath}?${others}&cursor=${cursor}`;
  return `<${url}>; rel="${rel}"; results="${results}"; cursor="${cursor}"`;
}
