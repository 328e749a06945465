import type { ApiRequest, SentryClient } from './client.ts';
import { RefusalError } from './errors.ts';

const itemsPerPage = '100';

/**
 * All items of a list, page after page. Sentry links to a next page even on the last one, and says by
 * `results="false"` that it is empty. Only the cursor is taken from the link, never its address.
 */
export async function* listAll<T>(
  client: SentryClient,
  request: Omit<ApiRequest, 'method' | 'repeat'>,
  fits: (answer: unknown) => boolean = Array.isArray,
): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const query = { ...request.query, per_page: itemsPerPage, ...(cursor && { cursor }) };
    const response = await client
      .send({ ...request, query, method: 'GET', repeat: 'safe' })
      .catch((error: unknown) => endOfOffsets(error));
    if (response === undefined) return;
    yield* client.parse<T[]>(response, request.purpose, fits);
    cursor = nextCursor(response.headers['link']);
  } while (cursor !== undefined);
}

/** Sentry lists no more than the first 20,000 items of some lists, and refuses the page after them. */
function endOfOffsets(error: unknown): undefined {
  if (error instanceof RefusalError && error.status === 400 && /offset too large/i.test(error.detail)) return undefined;
  throw error;
}

/** The cursor of the next page; undefined on the last page. */
export function nextCursor(link: string | undefined): string | undefined {
  const next = (link ?? '').split(/,\s*(?=<)/).find((part) => /;\s*rel="next"/.test(part));
  if (!next || !/;\s*results="true"/.test(next)) return undefined;
  return /;\s*cursor="([^"]*)"/.exec(next)?.[1];
}
