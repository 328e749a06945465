import { OutageError } from '../errors.ts';
import { listOf, type Shape } from '../http/response-shape.ts';
import type { ApiRequest, SentryClient } from './client.ts';
import { RefusalError } from './errors.ts';

const itemsPerPage = '100';
/** Five times as many as the longest list that Sentry returns. */
const maxPages = 1_000;

/**
 * Reads only the cursor from the Link header: the token must not be sent to the URL that a response contains.
 * @throws OutageError if the list does not end: items that are missing or listed twice could not be noticed
 */
export async function* listAll<T>(
  client: SentryClient,
  request: Omit<ApiRequest, 'method' | 'repeat'>,
  isExpected: Shape<T>,
  sizeParameter: 'per_page' | 'limit' = 'per_page',
): AsyncGenerator<T> {
  const named = { ...request, method: 'GET' } as const;
  const isPage = listOf(isExpected);
  const fail = (problem: string) =>
    new OutageError(`Could not ${request.purpose}: ${client.connection.baseUrl.host} returned ${problem}`, {
      remedy: 'Re-run the job later. If that does not help, check that no proxy caches the answers of Sentry.',
    });
  let cursor: string | undefined;
  const cursors = new Set<string>();
  for (;;) {
    const query = { ...request.query, [sizeParameter]: itemsPerPage, ...(cursor && { cursor }) };
    const response = await client
      .send({ ...named, query, repeat: 'safe', expectsJson: true })
      .catch((error: unknown) => endOfOffsets(error));
    if (response === undefined) return;
    yield* client.parse(response, named, isPage);
    cursor = nextCursor(response.headers['link']);
    if (cursor === undefined) return;
    if (cursors.has(cursor)) throw fail('a page that leads back to an earlier one');
    cursors.add(cursor);
    if (cursors.size === maxPages) throw fail(`more than ${maxPages} pages`);
  }
}

/** Sentry returns at most the first 20,000 items of some lists, and rejects the request for the next page. */
function endOfOffsets(error: unknown): undefined {
  if (error instanceof RefusalError && error.status === 400 && /offset too large/i.test(error.detail)) return undefined;
  throw error;
}

/** The last page also links to a next one, marked with `results="false"`. */
export function nextCursor(link: string | undefined): string | undefined {
  const next = (link ?? '').split(/,\s*(?=<)/).find((part) => /;\s*rel="next"/.test(part));
  if (!next || !/;\s*results="true"/.test(next)) return undefined;
  return /;\s*cursor="([^"]*)"/.exec(next)?.[1];
}
