import { expect, test } from 'vitest';
import { artifactNames, isAcceptedName, type Naming } from '../../../src/files/artifact-name.ts';

const plain: Naming = { urlPrefix: '~/', stripPrefixes: [], root: '/work' };

test.each<[what: string, file: string, naming: Partial<Naming>, expected: string]>([
  ['starts at the root', '/work/dist/app.js', {}, '~/dist/app.js'],
  [
    'has the prefix in front',
    '/work/app.js',
    { urlPrefix: 'https://example.com/assets/' },
    'https://example.com/assets/app.js',
  ],
  ['has a slash between, where the prefix has none', '/work/app.js', { urlPrefix: '~' }, '~/app.js'],
  ['keeps a prefix whole that ends in several slashes', '/work/app.js', { urlPrefix: 'app:///' }, 'app:///app.js'],
  ['may start with just a slash', '/work/app.js', { urlPrefix: '/' }, '/app.js'],
  ['drops a leading path', '/work/dist/js/app.js', { stripPrefixes: ['dist'] }, '~/js/app.js'],
  ['drops a path with a slash at its end', '/work/dist/app.js', { stripPrefixes: ['dist/'] }, '~/app.js'],
  ['drops a path that starts at the folder', '/work/dist/app.js', { stripPrefixes: ['./dist'] }, '~/app.js'],
  ['drops an absolute path', '/work/dist/app.js', { stripPrefixes: ['/work/dist'] }, '~/app.js'],
  ['drops the longest path that fits', '/work/dist/js/app.js', { stripPrefixes: ['dist', 'dist/js'] }, '~/app.js'],
  ['keeps a path that only looks alike', '/work/distant/app.js', { stripPrefixes: ['dist'] }, '~/distant/app.js'],
  ['keeps a path that is not leading', '/work/a/dist/app.js', { stripPrefixes: ['dist'] }, '~/a/dist/app.js'],
  ['keeps a file that a path names whole', '/work/app.js', { stripPrefixes: ['app.js'] }, '~/app.js'],
  ['keeps the whole path outside the root', '/other/app.js', {}, '~/other/app.js'],
  ['drops a leading path outside the root', '/other/js/app.js', { stripPrefixes: ['/other'] }, '~/js/app.js'],
  ['keeps dots that belong to the name', '/work/..hidden/app.js', {}, '~/..hidden/app.js'],
])('a name %s', (_what, file, naming, expected) => {
  expect(artifactNames({ ...plain, ...naming })(file)).toBe(expected);
});

test.each([
  ['a line feed', '~/a\nb.js'],
  ['a tab', '~/a\tb.js'],
  ['a carriage return', '~/a\rb.js'],
  ['a form feed', '~/a\fb.js'],
  ['a vertical tab', '~/a\vb.js'],
  ['a backslash', '~/a\\b.js'],
])('Sentry takes no file with %s in the last part of its name', (_what, name) => {
  expect(isAcceptedName(name)).toBe(false);
});

test.each([
  ['spaces and letters beyond ASCII', '~/größe 1.js'],
  ['a backslash before the last part', '~/a\\/b.js'],
])('Sentry takes a file with %s', (_what, name) => {
  expect(isAcceptedName(name)).toBe(true);
});
