import { expect, test } from 'vitest';
import { datetime, url } from '../../sentry-server/formats.ts';
import { Clock, formatTimestamp, parseTimestamp } from '../../sentry-server/timestamp.ts';
import { ValidationError } from '../../sentry-server/validation.ts';

test.each([
  'http://localhost:3000',
  'https://example.com',
  'HTTPS://user:pw@sub.example.com:8443/a?b=c#d',
  'ftp://10.0.255.199/x',
  'ftps://249.0.1.100:1',
  'http://[::1]:8000/',
  'https://münchen.de/ß',
  `https://${'x'.repeat(63)}.com`,
  `https://example.com/${'x'.repeat(2028)}`,
  '',
])('a valid URL: %.60s', (input) => {
  expect(url(input)).toBe(input);
});

test.each([
  'http://runner-1/',
  'http://my_host.com',
  'https://exa mple.com',
  'https://example.com/a b',
  'example.com',
  'ssh://example.com',
  'http://256.1.1.1',
  'http://1.1.1.1.1',
  'http://-a.com',
  `https://${'x'.repeat(64)}.com`,
  `https://example.com/${'x'.repeat(2029)}`,
])('an invalid URL: %.60s', (input) => {
  expect(() => url(input)).toThrow(new ValidationError(['Enter a valid URL.']));
});

test.each([
  ['2024-01-01', '2024-01-01T00:00:00Z'],
  ['2024-1-2 3:04', '2024-01-02T03:04:00Z'],
  ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59Z'],
  ['2024-01-01T00:00:00+0130', '2023-12-31T22:30:00Z'],
  ['2024-01-01T00:00:00-01', '2024-01-01T01:00:00Z'],
  ['2024-01-01T00:00:00+01:00', '2023-12-31T23:00:00Z'],
  ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
  ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
  ['2024-01-01T00:00:00.5Z', '2024-01-01T00:00:00.500000Z'],
  ['2024-01-01T00:00:00,123456789Z', '2024-01-01T00:00:00.123456Z'],
])('the date %s is %s', (input, formatted) => {
  expect(formatTimestamp(datetime(input))).toBe(formatted);
});

test.each(['0001-01-01T00:00:00+01:00', '9999-12-31T23:59:59-01:00'])('a date out of range: %s', (input) => {
  expect(() => datetime(input)).toThrow(new ValidationError(['Datetime value out of range.']));
});

test.each([
  '0000-01-01',
  '2023-02-29',
  '2024-13-01',
  '2024-01-01T24:00:00Z',
  '2024-01-01T23:60:00Z',
  '2024-01-01T23:59:60Z',
  '1700000000',
  'yesterday',
  '',
  1_700_000_000,
  true,
])('an invalid date: %s', (input) => {
  expect(() => datetime(input)).toThrow('Datetime has wrong format.');
});

test.each([datetime, url])('null is invalid: %o', (validate) => {
  expect(() => validate(null)).toThrow(new ValidationError(['This field may not be null.']));
});

test('a date before 1970 keeps its fraction', () => {
  expect(formatTimestamp(parseTimestamp('1969-12-31T23:59:59.25Z') ?? 0)).toBe('1969-12-31T23:59:59.250000Z');
});

test('the clock never returns the same time twice', () => {
  const clock = new Clock();
  const times = Array.from({ length: 1000 }, () => clock.now());
  expect(new Set(times).size).toBe(1000);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
