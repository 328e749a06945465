import type { ReceivedRequest } from '../request.ts';

/** GitHub gives at most this many commits, tags … a page, whatever `per_page` asks for. */
const MAX_PER_PAGE = 100;

/** The query parameters of a paginated endpoint. */
export const PAGE_PARAMETERS = ['per_page', 'page'] as const;

export interface GitHubPage<T> {
  readonly number: number;
  readonly items: readonly T[];
  /** The Link header, empty for a list that fits on one page. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Cuts one page. Nonsense in `page` and `per_page` is read as if it were not there. */
export function page<T>(
  request: ReceivedRequest,
  items: readonly T[],
  { perPage: standard = 30, max = MAX_PER_PAGE } = {},
): GitHubPage<T> {
  const perPage = Math.min(max, positive(request.query.get('per_page')) ?? standard);
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

function positive(given: string | null): number | undefined {
  const number = Number(given ?? Number.NaN);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

function link(request: ReceivedRequest, rel: string, number: number): string {
  const query = new URLSearchParams(request.query);
  query.set('page', String(number));
  return `<${request.origin}${request.rawPath}?${query}>; rel="${rel}"`;
}
