import { listOf, type Shape } from '../http/response-shape.ts';
import type { ApiRequest, SentryClient } from './client.ts';
import { RefusalError } from './errors.ts';

const itemsPerPage = '100';

/**
 * Yields all items of a list, page by page. Only the cursor is read from the Link header: the token must not be sent to
 * the URL that a response contains.
 *
 * @param isExpected the shape of an item
 */
export async function* listAll<T>(
  client: SentryClient,
  request: Omit<ApiRequest, 'method' | 'repeat'>,
  isExpected: Shape<T>,
): AsyncGenerator<T> {
  const named = { ...request, method: 'GET' } as const;
  const isPage = listOf(isExpected);
  let cursor: string | undefined;
  do {
    const query = { ...request.query, per_page: itemsPerPage, ...(cursor && { cursor }) };
    const response = await client
      .send({ ...named, query, repeat: 'safe' })
      .catch((error: unknown) => endOfOffsets(error));
    if (response === undefined) return;
    yield* client.parse(response, named, isPage);
    cursor = nextCursor(response.headers['link']);
  } while (cursor !== undefined);
}

/** Sentry returns at most the first 20,000 items of some lists, and rejects the request for the next page. */
function endOfOffsets(error: unknown): undefined {
  if (error instanceof RefusalError && error.status === 400 && /offset too large/i.test(error.detail)) return undefined;
  throw error;
}

/** The cursor of the next page. The last page also links to a next one, marked with `results="false"`. */
export function nextCursor(link: string | undefined): string | undefined {
  const next = (link ?? '').split(/,\s*(?=<)/).find((part) => /;\s*rel="next"/.test(part));
  if (!next || !/;\s*results="true"/.test(next)) return undefined;
  return /;\s*cursor="([^"]*)"/.exec(next)?.[1];
}
