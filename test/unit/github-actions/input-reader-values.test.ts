import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { InputErrors } from '../../../src/github-actions/input-errors.ts';
import { InputReader } from '../../../src/github-actions/input-reader.ts';
import { validationMessage } from '../../support/validation-message.ts';

const readerOf = (value: string, inputErrors = new InputErrors()) => new InputReader(inputErrors, { INPUT_IT: value });

test.each([
  ['spaces', 'a b  c', ['a', 'b', 'c']],
  ['commas', 'a,b, c', ['a', 'b', 'c']],
  ['new lines', 'a\nb\r\nc', ['a', 'b', 'c']],
  ['commas and new lines', 'a,b\nc', ['a', 'b', 'c']],
  ['commas and not on spaces', 'a b, c', ['a b', 'c']],
  ['new lines and not on spaces', 'a b\nc', ['a b', 'c']],
  ['commas, without empty items', ',a,,b,\n', ['a', 'b']],
  ['nothing', ' ', []],
])('a list is split on %s', (_what, value, expected) => {
  expect(readerOf(value).list('it')).toEqual(expected);
});

test.each([
  ['new lines', 'a\nb\r\nc', ['a', 'b', 'c']],
  ['nothing else', 'a b,{c,d}', ['a b,{c,d}']],
  ['new lines, without empty lines', '\n a \n\n b\n', ['a', 'b']],
])('lines are split on %s', (_what, value, expected) => {
  expect(readerOf(value).lines('it')).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ['spaces, if there is no new line', 'dist/a  dist/b,c', ['dist/a', 'dist/b,c']],
  ['new lines and not on spaces', 'a b\n\nc', ['a b', 'c']],
])('lines or words are split on %s', (_what, value, expected) => {
  expect(readerOf(value).linesOrWords('it')).toEqual(expected);
});

describe('a boolean', () => {
  test.each(['true', 'TRUE', 'True', '1', 'yes', 'YES', 'on', ' on '])('%j is true', (value) => {
    expect(readerOf(value).boolean('it', false)).toBe(true);
  });
  test.each(['false', 'FALSE', 'False', '0', 'no', 'No', 'off', ' off '])('%j is false', (value) => {
    expect(readerOf(value).boolean('it', true)).toBe(false);
  });
  test.each([true, false])('%s is returned as the default', (defaultValue) => {
    expect(readerOf('').boolean('it', defaultValue)).toBe(defaultValue);
  });
});

test.each([
  ['error', 'error'],
  ['WARN', 'warn'],
  ['', 'ignore'],
])('the choice %j is read as %s', (value, expected) => {
  expect(readerOf(value).choice('it', ['error', 'warn', 'ignore'], 'ignore')).toBe(expected);
});

test.each([
  ['3', 3],
  ['0.5', 0.5],
  ['60', 60],
  ['', 10],
])('%j is read as %d minutes', (value, expected) => {
  expect(readerOf(value).minutes('it', 10, 60)).toBe(expected);
});

test.each([
  ['1', 1],
  ['720', 720],
  ['', undefined],
])('%j is read as the whole number %s', (value, expected) => {
  expect(readerOf(value).wholeNumber('it', 720)).toBe(expected);
});

describe('a date, on a machine that is not in UTC', () => {
  beforeAll(() => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    expect(new Date(0).getHours()).toBe(9);
  });
  afterAll(() => void vi.unstubAllEnvs());

  test.each([
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['2026-01-31T12:00', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31 12:00:30', '2026-01-31T12:00:30.000Z'],
    ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31t12:00:00z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31T12:00:00.25+02:00', '2026-01-31T10:00:00.250Z'],
    ['2026-01-31T12:00:00-0130', '2026-01-31T13:30:00.000Z'],
    ['2026-01-31T12:00:00.123456789Z', '2026-01-31T12:00:00.123Z'],
    ['Sat, 31 Jan 2026 12:00:00 +0000', '2026-01-31T12:00:00.000Z'],
    ['31 Jan 2026 12:00 -0130', '2026-01-31T13:30:00.000Z'],
    ['Sat, 31 Jan 2026 12:00:00 GMT', '2026-01-31T12:00:00.000Z'],
    ['1769860800', '2026-01-31T12:00:00.000Z'],
    ['1769860800.5', '2026-01-31T12:00:00.500Z'],
  ])('%s', (value, expected) => {
    expect(readerOf(value).date('it')?.toISOString()).toBe(expected);
  });
});

test('a URL is read with its path; a blank URL or date is undefined', () => {
  expect(readerOf('https://sentry.example:9000/a').url('it')?.href).toBe('https://sentry.example:9000/a');
  expect(readerOf('').url('it')).toBeUndefined();
  expect(readerOf('').date('it')).toBeUndefined();
});

test.each<[what: string, value: string, read: (reader: InputReader) => unknown, accepted: RegExp]>([
  ['a boolean', 'maybe', (reader) => reader.boolean('it', true), /true.*false/],
  ['a choice', 'sometimes', (reader) => reader.choice('it', ['always', 'never'], 'never'), /always.*never/],
  ['zero minutes', '0', (reader) => reader.minutes('it', 10, 60), /minutes.*0.*60/],
  ['too many minutes', '61', (reader) => reader.minutes('it', 10, 60), /minutes.*0.*60/],
  ['negative minutes', '-1', (reader) => reader.minutes('it', 10, 60), /minutes.*0.*60/],
  ['minutes in words', 'ten', (reader) => reader.minutes('it', 10, 60), /minutes.*0.*60/],
  ['zero as a whole number', '0', (reader) => reader.wholeNumber('it', 720), /whole number.*1.*720/],
  ['too large a whole number', '721', (reader) => reader.wholeNumber('it', 720), /whole number.*1.*720/],
  ['a whole number with a fraction', '1.5', (reader) => reader.wholeNumber('it', 720), /whole number.*1.*720/],
  ['a date', 'yesterday', (reader) => reader.date('it'), /ISO 8601.*Unix/],
  ['30 February in RFC 2822', 'Mon, 30 Feb 2026 12:00:00 +0000', (reader) => reader.date('it'), /ISO 8601.*Unix/],
  ['30 February', '2026-02-30', (reader) => reader.date('it'), /ISO 8601.*Unix/],
  ['a timestamp in milliseconds', '1769860800000', (reader) => reader.date('it'), /ISO 8601.*Unix/],
  ['a property of every object as a boolean', 'constructor', (reader) => reader.boolean('it', true), /not a boolean/],
  ['month 13', '2026-13-01', (reader) => reader.date('it'), /ISO 8601.*Unix/],
  ['a date with more text', '2026-01-31 or so', (reader) => reader.date('it'), /ISO 8601.*Unix/],
  ['a negative timestamp', '-5', (reader) => reader.date('it'), /ISO 8601.*Unix/],
  ['a URL without a scheme', 'sentry.example', (reader) => reader.url('it'), /https?/],
  ['a URL of another scheme', 'ftp://sentry.example', (reader) => reader.url('it'), /https?/],
])('the error for %s says what would be accepted', (_what, value, read, accepted) => {
  const message = validationMessage((inputErrors) => read(readerOf(value, inputErrors)));
  expect(message).toContain(`Input it: "${value}"`);
  expect(message.replace(value, '')).toMatch(accepted);
});
