import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decode,
  elementsOf,
  membersOf,
  type Span,
  skipWhitespace,
} from '../../../../src/source-maps/injection/spans.ts';

/** Keys and strings with characters that a scanner may misread. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[\\"{}[\],:]{0,6}$/),
  fc.constant('mappings'),
);
const key = text.filter((name) => name !== '__proto__');
/** JSON.parse of V8 13.6 confuses some keys with escapes, if it parses a whole object. */
const plainKey = key.filter((name) => JSON.stringify(name) === `"${name}"`);
const value = fc.letrec((again) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(again('node'), { maxLength: 4 }),
    fc.dictionary(plainKey, again('node'), { maxKeys: 4 }),
  ),
})).node;
const indent = fc.constantFrom(undefined, 1, '\t');

test('finds every member of an object, and nothing else', () => {
  fc.assert(
    fc.property(fc.dictionary(key, value), indent, (object, space) => {
      const json = Buffer.from(JSON.stringify(object, undefined, space));
      const found = [...membersOf(json, 0)].map(([name, span]) => [name, decode(json, span)]);
      expect(Object.fromEntries(found)).toEqual(object);
    }),
  );
});

test('finds every element of an array', () => {
  fc.assert(
    fc.property(fc.array(value), indent, (array, space) => {
      const json = Buffer.from(JSON.stringify(array, undefined, space));
      expect(elementsOf(json, 0).map((span) => decode(json, span))).toEqual(array);
    }),
  );
});

test('the last of two members with the same key counts', () => {
  const json = Buffer.from('{"a":1,"a":2}');
  expect(decode(json, membersOf(json, 0).get('a') as Span)).toBe(2);
});

test('whitespace is skipped', () => {
  const json = Buffer.from(' \r\n{ "a" :\t[ ] ,"b" : { } }');
  expect([...membersOf(json, skipWhitespace(json, 0)).keys()]).toEqual(['a', 'b']);
});

test.each([
  ['no text', ''],
  ['brackets instead of braces', '[]'],
  ['a word instead of JSON', 'not json'],
  ['no end', '{"a":1'],
  ['no end of a string', '{"a":"\\"}'],
  ['no end of an array', '{"a":[1,2'],
  ['no value', '{"a":}'],
  ['no key', '{1:2}'],
  ['no comma', '{"a":1 "b":2}'],
])('throws a SyntaxError for an object with %s', (_what, json) => {
  expect(() => membersOf(Buffer.from(json), 0)).toThrow(SyntaxError);
});
