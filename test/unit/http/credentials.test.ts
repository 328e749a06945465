import { expect, test } from 'vitest';
import { bearerTokenFor } from '../../../src/http/credentials.ts';

const trustedSites = [new URL('https://sentry.io/'), new URL('http://127.0.0.1:9000/')];

test.each([
  ['https://sentry.io/api/0/', true],
  ['https://us.sentry.io/api/0/', true],
  ['https://eu.us.sentry.io/', true],
  ['http://us.sentry.io/', false],
  ['http://sentry.io/', false],
  ['https://sentry.io.example.com/', false],
  ['https://notsentry.io/', false],
  ['https://sentry.io:8443/', false],
  ['http://127.0.0.1:9000/x', true],
  ['http://127.0.0.1:9001/x', false],
])('whether %s gets the token: %s', (url, isTrusted) => {
  expect(bearerTokenFor(trustedSites, 'secret')(new URL(url))).toBe(isTrusted ? 'Bearer secret' : undefined);
});
