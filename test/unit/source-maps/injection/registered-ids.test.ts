import { describe, expect, test } from 'vitest';
import { allRegisteredIds } from '../../../../src/source-maps/injection/registered-ids.ts';

const [one, two] = ['0f0e0d0c-0b0a-4908-8706-000000000001', '0f0e0d0c-0b0a-4908-8706-000000000002'];

function idsIn(script: string): readonly string[] {
  return allRegisteredIds(Buffer.from(script));
}

describe('the registered ID is read from', () => {
  // What minifiers make of the snippets of this action, sentry-cli, Sentry's bundler plugins and Turbopack.
  test.each([
    [
      'terser',
      `!function(){try{var e="object"==typeof globalThis?globalThis:global,o=(new e.Error).stack;o&&((e._sentryDebugIds=e._sentryDebugIds||{})[o]="${one}")}catch(e){}}(),x(1);`,
    ],
    [
      'terser with single quotes',
      `!function(){try{var e=globalThis,o=(new e.Error).stack;o&&((e._sentryDebugIds=e._sentryDebugIds||{})[o]='${one}')}catch(e){}}(),x(1);`,
    ],
    [
      'swc',
      `try{var e="u">typeof self?self:global,o=(new e.Error).stack;o&&((e._sentryDebugIds=e._sentryDebugIds||{})[o]="${one}")}catch(e){}x(1);`,
    ],
    [
      'esbuild',
      `(function(n){try{var e=globalThis,o=new e.Error().stack;o&&((e._sentryDebugIds=e._sentryDebugIds||{})[o]=n)}catch{}})("${one}"),x(1);`,
    ],
    [
      'oxc',
      `(function(e){try{var t=globalThis,n=new t.Error().stack;n&&((t._sentryDebugIds=t._sentryDebugIds||{})[n]=e)}catch{}})(\`${one}\`),x(1);`,
    ],
    [
      'oxc, of sentry-cli',
      `(function(){try{var e=globalThis,n=new e.Error().stack;n&&(e._sentryDebugIds=e._sentryDebugIds||{},e._sentryDebugIds[n]=\`${one}\`)}catch{}})();`,
    ],
    [
      'a bundler plugin',
      `{let e=globalThis,n=(new e.Error).stack;n&&(e._sentryDebugIds=e._sentryDebugIds||{},e._sentryDebugIds[n]="${one}",e._sentryDebugIdIdentifier="sentry-dbid-${one}")}`,
    ],
    [
      'Turbopack',
      `!function(){try{var e=globalThis,n=(new e.Error).stack;n&&((e._debugIds||={})[n]="${one}")}catch{}}();`,
    ],
    ['an ID without hyphens', `e._sentryDebugIds[n]="${one.replaceAll('-', '').toUpperCase()}"`],
    ['a script that is not valid', `e._sentryDebugIds[n]="${one}";}}}`],
  ])('%s', (_what, script) => {
    expect(idsIn(script)).toEqual([one]);
  });
});

test('all of several IDs are read', () => {
  expect(idsIn(`e._sentryDebugIds[n]="${one}";x();e._sentryDebugIds[n]="${two}"`)).toEqual([one, two]);
});

test.each([
  ['the code of the SDK', 'const e=GLOBAL._sentryDebugIds;if(!e)return{};'],
  ['an ID that nothing registers', `x("${one}")`],
  ['a comment', `/* e._sentryDebugIds[n]="${one}" */ x()`],
  ['a part of a string', `x('e._sentryDebugIds[n]="${one}"')`],
  ['an ID far behind', `e._sentryDebugIds;${'x();'.repeat(100)}y("${one}")`],
])('%s registers none', (_what, script) => {
  expect(idsIn(script)).toEqual([]);
});

test('the work does not grow with the square of what a script repeats', () => {
  expect(idsIn(`e._sentryDebugIds[n]="${one}";`.repeat(100_000))).toEqual([one]);
});

// Of a size that quadratic work would not finish within the time limit of a test.
test.each([
  ['names', Array.from({ length: 100_000 }, (_, index) => `let a${index};`).join('')],
  ['a pattern with groups', `/${'(?<a>b)|'.repeat(100_000)}c/;`],
  ['a number', `${'9'.repeat(12_000_000)}n;`],
])('the work does not grow with the square of %s', (_what, code) => {
  expect(idsIn(`${code}e._sentryDebugIds[n]="${one}"`)).toEqual([one]);
});

test('a name that is declared twice does not end the reading', () => {
  expect(idsIn(`let a;let a;/* e._sentryDebugIds[n]="${two}" */e._sentryDebugIds[n]="${one}"`)).toEqual([one]);
});

test('a script that nests more deeply than the stack allows is read as far as possible', () => {
  expect(idsIn(`${'('.repeat(200_000)}e._sentryDebugIds[n]="${one}"`)).toEqual([one]);
});
