import { expect, test } from 'vitest';
import { redirectTarget } from '../../../src/http/redirect.ts';
import type { HttpResponse } from '../../../src/http/request.ts';

const from = new URL('https://sentry.example/api/0/projects/acme/old/');

function answer(status: number, location?: string): HttpResponse {
  return { status, headers: { location }, text: '' };
}

test.each([
  [301, 'https://sentry.example/api/0/projects/acme/new/', 'https://sentry.example/api/0/projects/acme/new/'],
  [302, '/api/0/projects/acme/new/', 'https://sentry.example/api/0/projects/acme/new/'],
  [303, '../new/', 'https://sentry.example/api/0/projects/acme/new/'],
  [307, '//other.example/', 'https://other.example/'],
  [308, 'http://other.example/', 'http://other.example/'],
])('%i to %s leads on', (status, location, target) => {
  expect(redirectTarget(answer(status, location), from, 0)?.href).toBe(target);
});

test.each([
  ['an answer that is no redirect', answer(200, '/elsewhere/')],
  ['a refusal', answer(404, '/elsewhere/')],
  ['no address', answer(302)],
  ['an address that is no URL', answer(302, 'https://:x')],
  ['an address of another scheme', answer(302, 'file:///etc/passwd')],
])('%s leads nowhere', (_what, response) => {
  expect(redirectTarget(response, from, 0)).toBeUndefined();
});

test('a chain of redirects comes to an end', () => {
  const followed = Array.from({ length: 20 }, (_, hop) => redirectTarget(answer(302, '/x/'), from, hop));
  const end = followed.indexOf(undefined);
  expect(end).toBeGreaterThan(0);
  expect(followed.slice(end)).toEqual(Array(20 - end).fill(undefined));
});
