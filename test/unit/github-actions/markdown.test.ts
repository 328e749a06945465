import { expect, test } from 'vitest';
import { alert, details, escapeMarkdown, link, list, row, table } from '../../../src/github-actions/markdown.ts';
import { decodeEntities } from '../../support/decode-entities.ts';

test.each([
  ['emphasis', '*a* _b_ ~c~'],
  ['a link', '[a](http://b)'],
  ['a bare URL', 'see www.sentry.example'],
  ['an image', '![a](http://b)'],
  ['HTML', '<img src=x onerror="y">'],
  ['an entity', '&lt;'],
  ['code', '`a`'],
  ['a formula', '$a$'],
  ['a column', 'a | b'],
  ['an escape', '\\*'],
  ['a heading', '# a'],
  ['an underline of a heading', '==='],
  ['a rule', '---'],
  ['a quote', '> a'],
  ['a list', '- a'],
  ['a list with pluses', '+ a'],
  ['a numbered list', '1. a'],
  ['a numbered list with brackets', '12) a'],
  ['a block of code', ' a'],
  ['a mention', '@a'],
  ['a named emoji', ':rocket:'],
  ['an emoji', '🚀'],
])('%s is shown as text', (_what, text) => {
  expect(escapeMarkdown(text).replace(/&#\d+;/g, '')).not.toMatch(/[\\`*_{}[\]<>#|~!&@:$^]|www\./i);
  expect(escapeMarkdown(text)).not.toMatch(/^(?:\s|[-+=]|\d+[.)](?: |$))/);
  expect(decodeEntities(escapeMarkdown(text))).toBe(text);
});

test('ordinary text is not changed', () => {
  expect(escapeMarkdown('größe 42, ok')).toBe('größe 42, ok');
});

test('several lines become one line', () => {
  expect(escapeMarkdown('a\r\n\r\n\tb\nc')).toBe('a b c');
});

test.each([
  ['no special characters', 'https://sentry.example/releases/1.0/', 'https://sentry.example/releases/1.0/'],
  ['brackets', 'https://sentry.example/(a)', 'https://sentry.example/%28a%29'],
  ['spaces and angle brackets', 'https://sentry.example/a b<c>', 'https://sentry.example/a%20b%3Cc%3E'],
])('a link to a URL with %s', (_what, url, expected) => {
  expect(link('a]b', new URL(url))).toBe(`[a&#93;b](${expected})`);
});

test('a table has a heading, and times are aligned right', () => {
  const rows = table(['Stage', 'Time'], [row(['Release', '1.0 s']), row([escapeMarkdown('b | c'), ''])]);
  expect(rows.split('\n')).toEqual(['| Stage | Time |', '| :-- | --: |', '| Release | 1.0 s |', '| b &#124; c |  |']);
});

test('the content of a collapsed section is between empty lines, which Markdown needs', () => {
  expect(details('Files', list(['a', '*b']))).toBe(
    '<details>\n<summary>Files</summary>\n\n- a\n- &#42;b\n\n</details>',
  );
});

test('a list that is too long ends with the number of omitted items', () => {
  const long = list(Array.from({ length: 400 }, () => '~'.repeat(1_000)));
  expect(Buffer.byteLength(long)).toBeLessThan(160_000);
  expect(long.split('\n').at(-1)).toMatch(/^- and 3\d\d more$/);
  expect(
    list(Array.from({ length: 501 }, () => 'a'))
      .split('\n')
      .at(-1),
  ).toBe('- and 1 more');
  expect(list(['a', 'b'])).toBe('- a\n- b');
});

test('all lines and lists of an alert are inside the alert', () => {
  expect(alert('CAUTION', 'two things:\n- a*\n- b\n> c').split('\n').map(decodeEntities)).toEqual([
    '> [!CAUTION]',
    '> two things:',
    '> - a*',
    '> - b',
    '> > c',
  ]);
  expect(alert('CAUTION', '> c')).not.toContain('> >');
});
