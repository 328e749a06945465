import { expect, test } from 'vitest';
import {
  deployNameProblem,
  distProblem,
  environmentProblem,
  monitorSlugProblem,
  urlProblem,
  versionProblem,
} from '../../../src/sentry/rules.ts';

const rules = {
  version: versionProblem,
  environment: environmentProblem,
  'deploy name': deployNameProblem,
  dist: distProblem,
  'monitor slug': monitorSlugProblem,
  URL: (text: string) => urlProblem(new URL(text)),
};

type Case = readonly [kind: keyof typeof rules, what: string, value: string];

test.each<Case>([
  ['version', 'a package and a build', 'web@1.0.0-rc.1+42'],
  ['version', 'spaces inside', 'spring cleaning'],
  ['version', 'a reserved word inside', 'latest-1'],
  ['version', '200 characters', 'x'.repeat(200)],
  ['version', '200 characters beyond the basic plane', '🚀'.repeat(200)],
  ['environment', 'capitals and spaces', 'Staging EU'],
  ['environment', '64 characters', 'x'.repeat(64)],
  ['deploy name', 'anything', 'a/b\tc'],
  ['deploy name', '64 characters', 'x'.repeat(64)],
  ['dist', 'a number', '42'],
  ['dist', '64 characters', 'x'.repeat(64)],
  ['monitor slug', 'letters, digits, dashes and underscores', 'nightly-back_up-2'],
  ['monitor slug', '50 characters', 'x'.repeat(50)],
  ['URL', 'a domain', 'https://github.example.com/acme/web'],
  ['URL', 'a domain beyond ASCII', 'https://größe.example/'],
  ['URL', 'localhost', 'http://localhost:3000/'],
  ['URL', 'an IPv4 address', 'http://10.0.0.1:8080/'],
  ['URL', 'an IPv6 address', 'http://[::1]/'],
  ['URL', '2048 characters', `https://example.com/${'x'.repeat(2028)}`],
])('Sentry takes a %s with %s', (kind, _what, value) => {
  expect(rules[kind](value)).toBeUndefined();
});

test.each<Case>([
  ['version', 'a slash', 'release/1.0'],
  ['version', 'a backslash', 'a\\b'],
  ['version', 'a line feed', 'a\nb'],
  ['version', 'a carriage return', 'a\rb'],
  ['version', 'a form feed', 'a\fb'],
  ['version', 'a tab', 'a\tb'],
  ['version', 'a NUL', 'a\0b'],
  ['version', 'nothing in it', ''],
  ['version', 'just spaces', '  '],
  ['version', 'a reserved word between spaces', ' latest '],
  ['version', 'just a dot', '.'],
  ['version', 'just two dots', '..'],
  ['version', 'a reserved word', 'latest'],
  ['version', 'a reserved word in capitals', 'LaTest'],
  ['version', '201 characters', 'x'.repeat(201)],
  ['environment', 'a slash', 'a/b'],
  ['environment', 'a line feed', 'a\nb'],
  ['environment', 'a carriage return', 'a\rb'],
  ['environment', 'a form feed', 'a\fb'],
  ['environment', '65 characters', 'x'.repeat(65)],
  ['deploy name', '65 characters', 'x'.repeat(65)],
  ['dist', 'a line feed', 'a\nb'],
  ['dist', '65 characters', 'x'.repeat(65)],
  ['monitor slug', 'nothing in it', ''],
  ['monitor slug', 'capitals', 'Nightly'],
  ['monitor slug', 'a space', 'nightly backup'],
  ['monitor slug', 'only digits', '2026'],
  ['monitor slug', '51 characters', 'x'.repeat(51)],
  ['URL', 'a bare host name', 'http://runner-1/'],
  ['URL', 'a label that ends with a dash', 'https://foo-.example.com/'],
  ['URL', 'an underscore in the host', 'https://my_host.example.com/'],
  ['URL', '2049 characters', `https://example.com/${'x'.repeat(2029)}`],
])('Sentry refuses a %s with %s', (kind, _what, value) => {
  expect(rules[kind](value)).toEqual(expect.any(String));
});

test('a version with a slash comes with one that could be used', () => {
  expect(versionProblem('release/1.0')).toContain('"release-1.0"');
});

test('a value that is too long is told its length and the limit', () => {
  expect(environmentProblem('x'.repeat(70))).toMatch(/\b70\b.*\b64\b/);
});

test.each([
  ['Nightly Backup', 'nightly-backup'],
  ['Sauvegarde été!', 'sauvegarde-ete'],
  [`${'x'.repeat(49)} backup`, 'x'.repeat(49)],
  ['2026', 'job-2026'],
])('the slug %j comes with one that could be used', (slug, suggestion) => {
  expect(monitorSlugProblem(slug)).toContain(`"${suggestion}"`);
  expect(monitorSlugProblem(suggestion)).toBeUndefined();
});

test('where nothing of a slug could be used, none is suggested', () => {
  expect(monitorSlugProblem('!?')).not.toContain('example');
});
