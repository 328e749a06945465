import { expect, test } from 'vitest';
import { OutageError } from '../../../src/errors.ts';
import { text } from '../../../src/http/response-shape.ts';
import type { ApiRequest } from '../../../src/sentry/client.ts';
import { listAll, nextCursor } from '../../../src/sentry/pagination.ts';

const address = 'https://sentry.example/api/0/organizations/acme/releases/1.0/files/?per_page=100';

function link(rel: string, results: boolean, cursor: string): string {
  return `<${address}&cursor=${cursor}>; rel="${rel}"; results="${results}"; cursor="${cursor}"`;
}

test.each([
  ['a first page', `${link('previous', false, '0:0:1')}, ${link('next', true, '0:100:0')}`, '0:100:0'],
  ['a middle page', `${link('previous', true, '0:0:1')}, ${link('next', true, '0:200:0')}`, '0:200:0'],
  ['links in the other order', `${link('next', true, '0:100:0')},${link('previous', false, '0:0:1')}`, '0:100:0'],
  ['a URL with commas', link('next', true, '0:100:0').replace('?', '?query=a,b&'), '0:100:0'],
])('the cursor of the next page is read from the header of %s', (_what, header, cursor) => {
  expect(nextCursor(header)).toBe(cursor);
});

test.each([
  ['a link to a next page without results', `${link('previous', true, '0:0:1')}, ${link('next', false, '0:200:0')}`],
  ['a link to the previous page only', link('previous', true, '0:0:1')],
  ['no header', undefined],
  ['an empty header', ''],
])('there is no next page after %s', (_what, header) => {
  expect(nextCursor(header)).toBeUndefined();
});

/** Lists a single item on each page. @param cursorAfter the cursor of the page after the one that a cursor leads to */
async function listPages(cursorAfter: (cursor: number) => number | undefined) {
  let requestCount = 0;
  const client = {
    connection: { baseUrl: new URL(address) },
    async send({ query }: ApiRequest) {
      requestCount += 1;
      const cursor = Number(query?.['cursor'] ?? 0);
      const next = cursorAfter(cursor);
      return { status: 200, headers: next === undefined ? {} : { link: link('next', true, String(next)) }, text: '' };
    },
    parse: () => ['an item'],
  };
  const pages = listAll(client as never, { path: 'releases/', purpose: 'list the releases' }, text);
  const result = await Array.fromAsync(pages).catch((error: unknown) => error);
  return { result, requestCount };
}

test('a list of a thousand pages is read', async () => {
  const { result } = await listPages((cursor) => (cursor < 999 ? cursor + 1 : undefined));
  expect(result).toHaveLength(1_000);
});

test('a list of more pages is an outage', async () => {
  const { result, requestCount } = await listPages((cursor) => cursor + 1);
  expect(result).toBeInstanceOf(OutageError);
  expect(result).toMatchObject({
    message: 'Could not list the releases: sentry.example returned more than 1000 pages',
  });
  expect(requestCount).toBe(1_000);
});

test.each([
  ['the same page', () => 1, 2],
  ['an earlier page', (cursor: number) => (cursor + 1) % 4, 5],
])('a list whose next page is %s is an outage: it would have no end, and may lack items', async (_what, next, most) => {
  const { result, requestCount } = await listPages(next);
  expect(result).toBeInstanceOf(OutageError);
  expect(result).toMatchObject({
    message: 'Could not list the releases: sentry.example returned a page that leads back to an earlier one',
  });
  expect(requestCount).toBeLessThanOrEqual(most);
});
