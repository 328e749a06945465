import { describe, expect, test } from 'vitest';
import {
  listOf,
  number,
  object,
  optional,
  parseAnswer,
  type Shape,
  segment,
  text,
} from '../../../src/http/response-shape.ts';

interface Book {
  readonly title: string;
  readonly pages?: number | null;
  readonly authors: readonly { readonly name: string }[];
}

const isBook = object<Book>({
  title: text,
  pages: optional(number),
  authors: listOf(object<{ readonly name: string }>({ name: text })),
});

const book = { title: 'Emma', authors: [{ name: 'Jane' }] };

test.each([
  ['all fields', { ...book, pages: 7 }],
  ['an optional field that is missing', book],
  ['an optional field that is null', { ...book, pages: null }],
  ['fields that are not read', { ...book, isbn: null }],
  ['an empty list', { ...book, authors: [] }],
])('an answer with %s is expected', (_what, answer) => {
  expect(isBook(answer)).toBe(true);
});

test.each([
  ['null', null],
  ['a text', 'ok'],
  ['a list', []],
  ['no fields', {}],
  ['a field of another type', { ...book, title: 7 }],
  ['a required field that is null', { ...book, title: null }],
  ['an optional field of another type', { ...book, pages: 'many' }],
  ['an object instead of a list', { ...book, authors: {} }],
  ['an item without its field', { ...book, authors: [{ name: 'Jane' }, {}] }],
])('an answer with %s is not expected', (_what, answer) => {
  expect(isBook(answer)).toBe(false);
});

test.each(['', '.', '..', 7, null])('%j cannot be a segment of a path', (value) => {
  expect(segment(value)).toBe(false);
});

describe('the body of an answer', () => {
  const parse = (body: string, isExpected: Shape<unknown>) =>
    parseAnswer({ status: 200, headers: {}, text: body }, isExpected, (problem) => new Error(problem));

  test('is returned if it is expected', () => {
    expect(parse(JSON.stringify(book), isBook)).toEqual(book);
  });

  test.each(['', '<html>', '{"title":'])('%j is not JSON', (body) => {
    expect(() => parse(body, isBook)).toThrow('did not return JSON');
  });

  test.each(['{}', 'null', '[]', '"ok"'])('%s is an unexpected answer', (body) => {
    expect(() => parse(body, isBook)).toThrow('returned an unexpected answer');
  });
});
