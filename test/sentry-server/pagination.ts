import { detailError } from './error-response.ts';
import type { ReceivedRequest } from './request.ts';
import { type HttpResponse, json } from './response.ts';

export const PAGE_PARAMETERS = ['per_page', 'cursor'] as const;

const MAX_PER_PAGE = 100;

/**
 * Returns one page of a list, with Sentry's Link header. It always has both links, so a client that follows
 * `rel="next"` and ignores `results="false"` never ends. A cursor is `per_page:page:is_prev`. After a cursor of another
 * `per_page`, Sentry repeats or skips items, and so does this server.
 */
export function page<T>(
  request: ReceivedRequest,
  items: readonly T[],
  serialize: (item: T) => unknown,
  { maxOffset = Number.POSITIVE_INFINITY, sizeParameter = 'per_page' } = {},
): HttpResponse {
  const perPage = readPerPage(request.query.get(sizeParameter));
  const cursor = readCursor(request.query.get('cursor') || null); // Clients send an empty cursor for the first page.
  const pageSize = cursor.perPage || perPage;
  const offset = pageSize * cursor.page;
  if (offset >= maxOffset) throw detailError(400, 'Pagination offset too large');
  const found = items.slice(offset, offset + pageSize + 1).slice(-(perPage + 1));
  const previous = link(request, 'previous', cursor.page > 0, `${perPage}:${cursor.page - 1}:1`);
  const next = link(request, 'next', found.length > perPage, `${perPage}:${cursor.page + 1}:0`);
  return json(200, found.slice(0, perPage).map(serialize), { Link: `${previous}, ${next}` });
}

function readPerPage(input: string | null): number {
  if (input === null) return MAX_PER_PAGE;
  const perPage = Number(input);
  if (!Number.isInteger(perPage) || perPage < 1 || perPage > MAX_PER_PAGE) {
    throw detailError(400, `Invalid per_page value. Must be between 1 and ${MAX_PER_PAGE}.`);
  }
  return perPage;
}

function readCursor(input: string | null): { readonly perPage: number; readonly page: number } {
  if (input === null) return { perPage: 0, page: 0 };
  const [, perPage, page] = /^(\d+):(\d+):[01]$/.exec(input) ?? [];
  if (page === undefined) throw detailError(400, 'Invalid cursor parameter.');
  return { perPage: Number(perPage), page: Number(page) };
}

function link(request: ReceivedRequest, rel: string, results: boolean, cursor: string): string {
  const others = new URLSearchParams([...request.query].filter(([name]) => name !== 'cursor'));
  // Sentry adds `&` even without another parameter: `…/releases/?&cursor=0:100:0`.
  const url = `${request.origin}${request.rawPath}?${others}&cursor=${cursor}`;
  return `<${url}>; rel="${rel}"; results="${results}"; cursor="${cursor}"`;
}
