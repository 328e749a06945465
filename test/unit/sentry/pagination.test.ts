import { expect, test } from 'vitest';
import { nextCursor } from '../../../src/sentry/pagination.ts';

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
