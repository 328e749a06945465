import { expect, test } from 'vitest';
import { alert, details, escapeMarkdown, link, list, row, table } from '../../../src/github-actions/markdown.ts';
import { decodeEntities } from '../../support/decode-entities.ts';

test.each([
  ['emphasis', '*a* _b_ ~c~'],
  ['a link', '[a](http://b)'],
  ['an address', 'see www.sentry.example'],
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
])('%s is shown as it was written', (_what, text) => {
  expect(escapeMarkdown(text).replace(/&#\d+;/g, '')).not.toMatch(/[\\`*_{}[\]<>#|~!&@:$^]|www\./i);
  expect(escapeMarkdown(text)).not.toMatch(/^(?:\s|[-+=]|\d+[.)](?: |$))/);
  expect(decodeEntities(escapeMarkdown(text))).toBe(text);
});

test('ordinary words stay readable in the source', () => {
  expect(escapeMarkdown('größe 42, ok')).toBe('größe 42, ok');
});

test('text stays on its line', () => {
  expect(escapeMarkdown('a\r\n\r\n\tb\nc')).toBe('a b c');
});

test.each([
  ['a plain address', 'https://sentry.example/releases/1.0/', 'https://sentry.example/releases/1.0/'],
  ['brackets', 'https://sentry.example/(a)', 'https://sentry.example/%28a%29'],
  ['spaces and angles', 'https://sentry.example/a b<c>', 'https://sentry.example/a%20b%3Cc%3E'],
])('a link keeps %s together', (_what, url, expected) => {
  expect(link('a]b', new URL(url))).toBe(`[a&#93;b](${expected})`);
});

test('a table has its head, and times on the right', () => {
  const rows = table(['Stage', 'Time'], [row(['Release', '1.0 s']), row([escapeMarkdown('b | c'), ''])]);
  expect(rows.split('\n')).toEqual(['| Stage | Time |', '| :-- | --: |', '| Release | 1.0 s |', '| b &#124; c |  |']);
});

test('a folded list has an empty line around its items, without which they are no Markdown', () => {
  expect(details('Files', list(['a', '*b']))).toBe(
    '<details>\n<summary>Files</summary>\n\n- a\n- &#42;b\n\n</details>',
  );
});

test('a list ends where there is no more room, and says how many it leaves out', () => {
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

test('a box keeps its lines and its lists inside the box', () => {
  expect(alert('CAUTION', 'two things:\n- a*\n- b\n> c').split('\n').map(decodeEntities)).toEqual([
    '> [!CAUTION]',
    '> two things:',
    '> - a*',
    '> - b',
    '> > c',
  ]);
  expect(alert('CAUTION', '> c')).not.toContain('> >');
});
