import { expect, test } from 'vitest';
import { redirectTarget } from '../../../src/http/redirect.ts';
import type { HttpResponse } from '../../../src/http/request.ts';

const from = new URL('https://sentry.example/api/0/projects/acme/old/');

function response(status: number, location?: string): HttpResponse {
  return { status, headers: { location }, text: '' };
}

test.each([
  [301, 'https://sentry.example/api/0/projects/acme/new/', 'https://sentry.example/api/0/projects/acme/new/'],
  [302, '/api/0/projects/acme/new/', 'https://sentry.example/api/0/projects/acme/new/'],
  [303, '../new/', 'https://sentry.example/api/0/projects/acme/new/'],
  [307, '//other.example/', 'https://other.example/'],
  [308, 'http://other.example/', 'http://other.example/'],
])('%i redirects to %s', (status, location, target) => {
  expect(redirectTarget(response(status, location), from, 0)?.href).toBe(target);
});

test.each([
  ['a success', response(200, '/elsewhere/')],
  ['an error', response(404, '/elsewhere/')],
  ['no location', response(302)],
  ['an invalid URL', response(302, 'https://:x')],
  ['a URL with another scheme', response(302, 'file:///etc/passwd')],
])('%s is no redirect', (_what, received) => {
  expect(redirectTarget(received, from, 0)).toBeUndefined();
});

test('a chain of redirects ends', () => {
  const followed = Array.from({ length: 20 }, (_, redirects) => redirectTarget(response(302, '/x/'), from, redirects));
  const end = followed.indexOf(undefined);
  expect(end).toBeGreaterThan(0);
  expect(followed.slice(end)).toEqual(Array(20 - end).fill(undefined));
});
