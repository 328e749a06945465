import type { ReceivedRequest } from '../request.ts';

const MAX_PER_PAGE = 100;

export const PAGE_PARAMETERS = ['per_page', 'page'] as const;

export interface GitHubPage<T> {
  readonly number: number;
  readonly items: readonly T[];
  /** The Link header; empty if the list fits on one page. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Returns one page. Invalid values of `page` and `per_page` are ignored, and `per_page` is limited to `max`. */
export function page<T>(
  request: ReceivedRequest,
  items: readonly T[],
  { perPage: defaultPerPage = 30, max = MAX_PER_PAGE } = {},
): GitHubPage<T> {
  const perPage = Math.min(max, positive(request.query.get('per_page')) ?? defaultPerPage);
  const number = positive(request.query.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const links = [
    ...(number > 1 ? [link(request, 'prev', number - 1)] : []),
    ...(number < last ? [link(request, 'next', number + 1), link(request, 'last', last)] : []),
    ...(number > 1 ? [link(request, 'first', 1)] : []),
  ];
  return {
    number,
    items: items.slice((number - 1) * perPage, number * perPage),
    headers: links.length === 0 ? {} : { Link: links.join(', ') },
  };
}

function positive(input: string | null): number | undefined {
  const number = Number(input ?? Number.NaN);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

function link(request: ReceivedRequest, rel: string, number: number): string {
  const query = new URLSearchParams(request.query);
  query.set('page', String(number));
  return `<${request.origin}${request.rawPath}?${query}>; rel="${rel}"`;
}
