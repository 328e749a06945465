import { expect, test } from 'vitest';
import { artifactNamer, isAcceptedName, type Naming } from '../../../src/files/artifact-name.ts';

const plain: Naming = { urlPrefix: '~/', stripPrefixes: [], root: '/work' };

test.each<[what: string, file: string, naming: Partial<Naming>, expected: string]>([
  ['is relative to the root', '/work/dist/app.js', {}, '~/dist/app.js'],
  [
    'starts with the URL prefix',
    '/work/app.js',
    { urlPrefix: 'https://example.com/assets/' },
    'https://example.com/assets/app.js',
  ],
  ['has a slash after a prefix without one', '/work/app.js', { urlPrefix: '~' }, '~/app.js'],
  ['keeps several slashes at the end of the prefix', '/work/app.js', { urlPrefix: 'app:///' }, 'app:///app.js'],
  ['may start with a slash alone', '/work/app.js', { urlPrefix: '/' }, '/app.js'],
  ['omits a leading folder', '/work/dist/js/app.js', { stripPrefixes: ['dist'] }, '~/js/app.js'],
  ['omits a folder that is written with a slash', '/work/dist/app.js', { stripPrefixes: ['dist/'] }, '~/app.js'],
  ['omits a folder that is written with a dot', '/work/dist/app.js', { stripPrefixes: ['./dist'] }, '~/app.js'],
  ['omits an absolute folder', '/work/dist/app.js', { stripPrefixes: ['/work/dist'] }, '~/app.js'],
  ['omits the longest folder that matches', '/work/dist/js/app.js', { stripPrefixes: ['dist', 'dist/js'] }, '~/app.js'],
  [
    'keeps a folder whose name only starts alike',
    '/work/distant/app.js',
    { stripPrefixes: ['dist'] },
    '~/distant/app.js',
  ],
  ['keeps a folder that is not leading', '/work/a/dist/app.js', { stripPrefixes: ['dist'] }, '~/a/dist/app.js'],
  ['keeps a file whose whole path is a prefix', '/work/app.js', { stripPrefixes: ['app.js'] }, '~/app.js'],
  ['keeps the whole path outside the root', '/other/app.js', {}, '~/other/app.js'],
  ['omits a leading folder outside the root', '/other/js/app.js', { stripPrefixes: ['/other'] }, '~/js/app.js'],
  ['keeps dots that belong to the name', '/work/..hidden/app.js', {}, '~/..hidden/app.js'],
])('an artifact name %s', (_what, file, naming, expected) => {
  expect(artifactNamer({ ...plain, ...naming })(file)).toBe(expected);
});

test('an artifact name begins below the given folder, unless a prefix matches', () => {
  const nameOf = artifactNamer({ ...plain, stripPrefixes: ['dist'] });
  expect(nameOf('/work/web/js/app.js', '/work/web')).toBe('~/js/app.js');
  expect(nameOf('/work/dist/js/app.js', '/work/dist/js')).toBe('~/js/app.js');
});

test.each([
  ['a line feed', '~/a\nb.js'],
  ['a tab', '~/a\tb.js'],
  ['a carriage return', '~/a\rb.js'],
  ['a form feed', '~/a\fb.js'],
  ['a vertical tab', '~/a\vb.js'],
  ['a backslash', '~/a\\b.js'],
])('Sentry refuses a file with %s in the last part of its name', (_what, name) => {
  expect(isAcceptedName(name)).toBe(false);
});

test.each([
  ['spaces and letters beyond ASCII', '~/größe 1.js'],
  ['a backslash before the last part', '~/a\\/b.js'],
])('Sentry accepts a file with %s', (_what, name) => {
  expect(isAcceptedName(name)).toBe(true);
});
