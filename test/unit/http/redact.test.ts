import { expect, test } from 'vitest';
import { Redactor } from '../../../src/http/redact.ts';

function redactorOf(...secrets: readonly (string | undefined)[]): Redactor {
  const redactor = new Redactor();
  for (const secret of secrets) redactor.add(secret);
  return redactor;
}

test.each([
  ['everywhere', ['open-sesame'], 'a open-sesame b open-sesame', 'a *** b ***'],
  ['in its percent-encoded form', ['open sesame+1'], '?key=open%20sesame%2B1', '?key=***'],
  ['in its percent-encoded form in lower case', ['open sesame+1'], 'open%20sesame%2b1', '***'],
  ['in Base64', ['open-sesame!'], 'b3Blbi1zZXNhbWUh', '***'],
  ['in the Base64 of a URL', ['open~~~?>sesame'], Buffer.from('open~~~?>sesame').toString('base64url'), '***'],
  ['as plain text, not as a pattern', ['open.(sesame'], 'open.(sesame and open-(sesame', '*** and open-(sesame'],
  ['as a whole, if it contains another one', ['sesame', 'open-sesame-now'], 'open-sesame-now', '***'],
  ['if a longer secret contains it', ['sesame', 'open-sesame-now'], 'sesame', '***'],
])('a registered secret is redacted %s', (_how, secrets, text, expected) => {
  expect(redactorOf(...secrets).redact(text)).toBe(expected);
});

test.each([
  ['undefined', undefined],
  ['an empty value', ''],
  ['a short word', 'main'],
])('%s is not redacted', (_what, secret) => {
  expect(redactorOf(secret).redact('main of the domain')).toBe('main of the domain');
});

test.each([
  ['an organization token', 'sntrys_eyJv+/==_a/b+c, sntrys_eyJv_d', '***, ***'],
  ['a user token', 'got sntryu_0123abcd', 'got ***'],
  ['a bearer token', 'Bearer abcdefghij.klmnop~qr, Bearer 0123456789abcdef', 'Bearer ***, Bearer ***'],
  ['basic credentials', 'authorization: basic dXNlcjpwYXNzd29yZA==', 'authorization: basic ***'],
  ['a GitHub token', 'Authorization: token abcdefghijklmnop', 'Authorization: token ***'],
  ['the passwords in URLs', 'http://a:pass@proxy:8080/x http://b:word@c/', 'http://***@proxy:8080/x http://***@c/'],
  ['the secret key of a DSN', 'https://key:hidden@o1.example/42', 'https://***@o1.example/42'],
])('%s is redacted even if it is not registered', (_what, text, expected) => {
  expect(new Redactor().redact(text)).toBe(expected);
});

test.each([
  ['a URL with a port', 'POST https://sentry.example:9000/api/0/ answered 500'],
  ['an artifact name', '~/@scope/app.js'],
  ['an artifact name of an app', 'app:///@scope/app.js'],
  ['a sentence about tokens', 'Check that auth-token holds a token that is valid.'],
])('%s is not changed', (_what, text) => {
  expect(new Redactor().redact(text)).toBe(text);
});
