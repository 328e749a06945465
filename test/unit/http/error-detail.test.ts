import { expect, test } from 'vitest';
import { errorDetail } from '../../../src/http/error-detail.ts';

test.each([
  ['a plain detail', { detail: 'Invalid token' }, 'Invalid token'],
  ['a detail beside other keys', { detail: 'Internal Error', errorId: '1f' }, 'Internal Error'],
  [
    'a detail with a code',
    { detail: { code: 'parameter-validation-error', message: 'Invalid projects (x)', extra: { context: '' } } },
    'Invalid projects (x)',
  ],
  ['an error', { error: 'Missing chunks' }, 'Missing chunks'],
  ['a message of GitHub', { message: 'Not Found', documentation_url: 'https://docs.github.com' }, 'Not Found'],
  [
    'a field',
    { version: ['Release with name latest is not allowed'] },
    'version: Release with name latest is not allowed',
  ],
  ['several fields', { ref: ['Too long.'], url: ['Bad.', 'Worse.'] }, 'ref: Too long.; url: Bad.; url: Worse.'],
  [
    'a field of a list item',
    { commits: { '1': { id: ['This field is required.'] } } },
    'commits[1].id: This field is required.',
  ],
  ['a whole list item', { projects: { '0': ['Invalid project'] } }, 'projects[0]: Invalid project'],
  [
    'an error of no field',
    { commits: { '0': { non_field_errors: ['Expected a dictionary, but got str.'] } } },
    'commits[0]: Expected a dictionary, but got str.',
  ],
  [
    'a nested field',
    { commits: { '0': { patch_set: { '2': { type: ['R is not supported.'] } } } } },
    'commits[0].patch_set[2].type: R is not supported.',
  ],
])('%s is read from a response of Sentry', (_what, body, expected) => {
  expect(errorDetail(JSON.stringify(body))).toBe(expected);
});

test.each([
  ['an empty body', '', ''],
  ['plain text', 'upstream connect error', 'upstream connect error'],
  [
    'the title of an HTML page',
    '<HTML><HEAD><TITLE> 502 Bad\nGateway </TITLE></HEAD><BODY>…</BODY></HTML>',
    '502 Bad Gateway',
  ],
  ['an HTML page without a title', ' <!doctype html><body>Sorry</body>', 'an HTML page'],
  ['JSON text', '"too many requests"', 'too many requests'],
  ['text of several lines as one line', 'one\r\n\r\n\ttwo', 'one two'],
])('%s is read from a response of a proxy', (_what, body, expected) => {
  expect(errorDetail(body)).toBe(expected);
});

test('a long detail is cut', () => {
  expect(errorDetail('x'.repeat(501))).toBe(`${'x'.repeat(500)}…`);
  expect(errorDetail('x'.repeat(500))).toBe('x'.repeat(500));
});
