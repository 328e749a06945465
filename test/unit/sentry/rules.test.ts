import { expect, test } from 'vitest';
import { environmentProblem, urlProblem } from '../../../src/sentry/rules.ts';

const rules = {
  environment: environmentProblem,
  URL: (text: string) => urlProblem(new URL(text)),
};

type Case = readonly [kind: keyof typeof rules, what: string, value: string];

test.each<Case>([
  ['environment', 'capitals and spaces', 'Staging EU'],
  ['environment', '64 characters', 'x'.repeat(64)],
  ['URL', 'a domain', 'https://github.example.com/acme/web'],
  ['URL', 'a domain beyond ASCII', 'https://größe.example/'],
  ['URL', 'localhost', 'http://localhost:3000/'],
  ['URL', 'an IPv4 address', 'http://10.0.0.1:8080/'],
  ['URL', 'an IPv6 address', 'http://[::1]/'],
  ['URL', '200 characters', `https://example.com/${'x'.repeat(180)}`],
])('Sentry accepts: %s with %s', (kind, _what, value) => {
  expect(rules[kind](value)).toBeUndefined();
});

test.each<Case>([
  ['environment', 'a slash', 'a/b'],
  ['environment', 'a line feed', 'a\nb'],
  ['environment', 'a carriage return', 'a\rb'],
  ['environment', 'a form feed', 'a\fb'],
  ['environment', '65 characters', 'x'.repeat(65)],
  ['URL', 'a bare host name', 'http://runner-1/'],
  ['URL', 'a label that ends with a dash', 'https://foo-.example.com/'],
  ['URL', 'an underscore in the host', 'https://my_host.example.com/'],
  ['URL', '201 characters', `https://example.com/${'x'.repeat(181)}`],
])('Sentry rejects: %s with %s', (kind, _what, value) => {
  expect(rules[kind](value)).toEqual(expect.any(String));
});

test('the problem of a value that is too long states its length and the limit', () => {
  expect(environmentProblem('x'.repeat(70))).toMatch(/\b70\b.*\b64\b/);
});
