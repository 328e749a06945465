import { expect, test } from 'vitest';
import { path } from '../../../src/http/path.ts';

test.each([
  ['a slash', 'web/1.0', 'releases/web%2F1.0/'],
  ['a parent path', '../../keys', 'releases/..%2F..%2Fkeys/'],
  ['an at sign and a plus', 'web@1.0+7', 'releases/web%401.0%2B7/'],
  ['a question mark', 'why?', 'releases/why%3F/'],
  ['a hash', '#1', 'releases/%231/'],
  ['a percent sign', '%2e%2e', 'releases/%252e%252e/'],
  ['a space', 'a b', 'releases/a%20b/'],
  ['non-ASCII letters', 'größe', 'releases/gr%C3%B6%C3%9Fe/'],
  ['three dots', '...', 'releases/.../'],
  ['a number', 42, 'releases/42/'],
])('%s is encoded as a part of its segment', (_what, segment, expected) => {
  expect(path`releases/${segment}/`).toBe(expected);
});

test('several values are inserted in order', () => {
  expect(path`organizations/${'acme'}/releases/${'1.0'}/files/${7}/`).toBe('organizations/acme/releases/1.0/files/7/');
});

test('a URL parser does not change the segments', () => {
  const url = new URL(path`api/0/releases/${'../../x?y#z'}/`, 'https://sentry.example/base/');
  expect(url.href).toBe('https://sentry.example/base/api/0/releases/..%2F..%2Fx%3Fy%23z/');
});

test.each(['', '.', '..'])('%j cannot be a segment', (segment) => {
  expect(() => path`releases/${segment}/`).toThrow(TypeError);
});
