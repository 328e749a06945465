import { symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, relative, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchFiles } from '../../../src/files/match-patterns.ts';
import { parsePattern } from '../../../src/files/pattern.ts';
import { canBeName, isWindows } from '../../support/system.ts';
import { openTempFolder } from '../../support/temp-folder.ts';

const build = [
  'dist/app.js',
  'dist/app.js.map',
  'dist/.hidden',
  'dist/img/logo.svg',
  'readme.md',
  'pages/[id].js',
  'pages/i.js',
  'pages/[slug]/a.js',
  'pages/s/a.js',
  'a b.txt',
  '{x}.txt',
  'x.txt',
  'node_modules/lib/index.js',
  '.git/config',
];

test.each<[what: string, patterns: readonly string[], expected: readonly string[]]>([
  ['a file by its name', ['readme.md'], ['readme.md']],
  ['a star for one folder', ['dist/*.js'], ['dist/app.js']],
  ['two stars for every folder', ['**/*.svg'], ['dist/img/logo.svg']],
  ['a folder for everything below it', ['dist'], ['dist/app.js', 'dist/app.js.map', 'dist/img/logo.svg']],
  ['a folder with a slash', ['dist/img/'], ['dist/img/logo.svg']],
  ['the folder itself', ['.', '!dist', '!pages', '!*.txt'], ['readme.md']],
  ['a hidden file by its name', ['dist/.hidden'], ['dist/.hidden']],
  ['hidden files by a dot', ['dist/.*'], ['dist/.hidden']],
  ['a hidden folder by its name', ['.git/**'], ['.git/config']],
  ['node_modules by its name', ['node_modules/**/*.js'], ['node_modules/lib/index.js']],
  [
    'braces',
    ['dist/*.{js,svg,js.map}', '{readme,dist/img/logo}.{md,svg}'],
    ['dist/app.js', 'dist/app.js.map', 'dist/img/logo.svg', 'readme.md'],
  ],
  ['braces in an exclusion', ['dist/**', '!**/*.{map,svg}'], ['dist/app.js']],
  ['a space in a name', ['a b.txt'], ['a b.txt']],
  ['brackets in the name of a file that exists', ['pages/[id].js'], ['pages/[id].js']],
  ['brackets in the name of a folder that exists', ['pages/[slug]/*.js'], ['pages/[slug]/a.js']],
  ['brackets for a choice of letters', ['pages/[a-z].js'], ['pages/i.js']],
  ['braces in the name of a file that exists', ['{x}.txt'], ['{x}.txt']],
  ['a pattern that starts with a dot', ['./dist/app.*'], ['dist/app.js', 'dist/app.js.map']],
  ['a path with two dots', ['dist/../readme.md'], ['readme.md']],
  ['each file once', ['dist/*.js', 'dist/app.js'], ['dist/app.js']],
  ['an exclusion', ['dist/app.*', '!**/*.map'], ['dist/app.js']],
  ['an exclusion in the first line', ['!**/*.map', 'dist/app.*'], ['dist/app.js']],
  ['an exclusion of a folder', ['dist/**', '!dist/img'], ['dist/app.js', 'dist/app.js.map']],
  ['a comment', ['# the build', 'dist/app.js'], ['dist/app.js']],
  ['no pattern', [], []],
])('%s', async (_what, patterns, expected) => {
  await using folder = await openTempFolder();
  for (const name of build) await folder.write(name, name);
  const { paths, unmatched } = await matchFiles(patterns, folder.path);
  expect(paths).toEqual(expected.map((name) => join(folder.path, name)));
  expect(unmatched).toEqual([]);
});

test.each(['readme.md/a.js', `${'x'.repeat(300)}.js`, `{a,${'x'.repeat(300)}}.js`, '[', 'x[/*.js', 'readme.md/'])(
  'the pattern %s matches nothing, and is not an error of the file system',
  async (line) => {
    await using folder = await openTempFolder();
    await folder.write('readme.md', '');
    expect(await matchFiles([line], folder.path)).toMatchObject({ paths: [], unmatched: [line] });
  },
);

test('patterns that match nothing are returned as they were written', async () => {
  await using folder = await openTempFolder();
  await folder.write('app.js', '');
  const { paths, unmatched } = await matchFiles(['*.js', '*.css', 'gone/', '*.js.map', '!*.css'], folder.path);
  expect(paths.map((path) => relative(folder.path, path))).toEqual(['app.js']);
  expect(unmatched).toEqual(['*.css', 'gone/', '*.js.map']);
});

test('a pattern whose files are all excluded matches nothing', async () => {
  await using folder = await openTempFolder();
  await folder.write('app.js', '');
  expect(await matchFiles(['*.js', '!app.js'], folder.path)).toMatchObject({ paths: [], unmatched: ['*.js'] });
});

test('an absolute pattern matches inside and outside of the root', async () => {
  await using folder = await openTempFolder();
  await using other = await openTempFolder();
  const paths = [await folder.write('app.js', ''), await other.write('lib.js', '')];
  const found = await matchFiles(paths, folder.path);
  expect(found.paths).toEqual(paths.toSorted());
});

test.each(['[build]', 'a\\b\\c', 'a*b', 'what?', '{a,b}', '!(x)', 'a b'].filter(canBeName))(
  'the root may be called %s',
  async (name) => {
    await using folder = await openTempFolder();
    const file = await folder.write(join(name, 'app.js'), '');
    await folder.write(join('b', 'app.js'), '');
    expect(await matchFiles(['*.js'], join(folder.path, name))).toMatchObject({ paths: [file], unmatched: [] });
  },
);

// Outside Windows, a backslash may be part of a name.
const odd = isWindows ? [] : ['..\\c'];
const segment = fc.constantFrom('a', 'b.js', '.hidden', 'node_modules', '..c', '[d]', 'e f', ...odd);

test('walking a folder finds the same files as matching each of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.array(segment, { minLength: 1, maxLength: 3 }).map((path) => `${path.join('/')}.txt`),
        { maxLength: 8 },
      ),
      fc.constantFrom('.', 'a', 'a/', 'a/**', './a', '.hidden', 'node_modules/**', '[d]', 'e f/**', 'a/node_modules'),
      async (names, line) => {
        await using folder = await openTempFolder();
        for (const name of [...names, 'a/kept.txt']) await folder.write(name, '');
        // An exclusion, even one that excludes nothing, has each file matched.
        const matched = await matchFiles([line, '!*.none'], folder.path);
        expect(await matchFiles([line], folder.path)).toEqual(matched);
      },
    ),
    { numRuns: 60 },
  );
});

test('links below a folder are followed', async () => {
  await using folder = await openTempFolder();
  const file = await folder.write('real/app.js', '');
  await folder.write('dist/own.js', '');
  await symlink(join(folder.path, 'real'), join(folder.path, 'dist/linked'), 'junction');
  const { paths } = await matchFiles(['dist'], folder.path);
  expect(paths.map((path) => relative(folder.path, path))).toEqual([
    join('dist', 'linked', 'app.js'),
    join('dist', 'own.js'),
  ]);
  expect((await matchFiles(['real/**'], folder.path)).paths).toEqual([file]);
});

test('a pattern for the whole disk or the home folder is not resolved from the root', () => {
  const root = join(homedir(), 'work');
  expect(parsePattern('/**', root).folder).not.toBe(root);
  expect(parsePattern('~/**', root).folder).toBe(homedir());
});

test.each([
  ['dist', 'dist'],
  ['dist/', 'dist'],
  ['./dist/**', 'dist'],
  ['dist/*/x.js', 'dist'],
  ['dist/**/*.js', 'dist'],
  ['dist/{img,app.js}/**', 'dist'],
  ['dist/app.js', 'dist'],
  ['dist/img/../*.js', 'dist'],
  ['*.js', '.'],
  ['linked/*.js', 'linked'],
])('the folder of %s is %s', async (line, base) => {
  await using folder = await openTempFolder();
  await folder.write('dist/app.js', '');
  await folder.write('dist/img/logo.svg', '');
  await symlink(join(folder.path, 'dist'), join(folder.path, 'linked'), 'junction');
  expect(parsePattern(line, folder.path).base).toBe(join(folder.path, base));
});

test('a link to a folder that contains it is not followed', async () => {
  await using folder = await openTempFolder();
  const file = await folder.write('dist/a/app.js', '');
  await symlink(join(folder.path, 'dist'), join(folder.path, 'dist/a/parent'), 'junction');
  for (const line of ['dist', '**/*.js']) {
    expect((await matchFiles([line], folder.path)).paths).toEqual([file]);
  }
});

test('of the broken links in a folder, only those that a pattern matches are returned', async () => {
  await using folder = await openTempFolder();
  const file = await folder.write('real/app.js', '');
  for (const name of ['a.js', 'b.js', 'c.css', '.d.js', 'e.js']) {
    await symlink(join(folder.path, 'gone'), join(folder.path, name), 'junction');
  }
  await symlink(join(folder.path, 'real'), join(folder.path, 'linked.js'), 'junction');
  const { matches } = await matchFiles(['**/*.js', '!e.js', 'c.css'], folder.path);
  const broken = (name: string) => ({ path: join(folder.path, name), kind: 'a broken link' });
  expect(matches).toMatchObject([
    { line: '**/*.js', paths: [join(folder.path, 'linked.js', 'app.js'), file], ignored: ['a.js', 'b.js'].map(broken) },
    { line: 'c.css', paths: [], ignored: [broken('c.css')] },
  ]);
});

describe('on Windows', () => {
  const parse = (line: string) => parsePattern(line, 'C:\\work', win32);

  test.each([
    ['dist\\*.js', ['C:\\work\\dist\\*.js']],
    ['dist\\.next\\*.js', ['C:\\work\\dist\\.next\\*.js']],
    ['dist\\{a,b}.js', ['C:\\work\\dist\\a.js', 'C:\\work\\dist\\b.js']],
    ['dist\\[ab].js', ['C:\\work\\dist\\[ab].js']],
    ['.\\out/*\\x.js', ['C:\\work\\out\\*\\x.js']],
    ['!out\\.secret\\**', ['C:\\work\\out\\.secret\\**']],
    ['dist\\', ['C:\\work\\dist\\']],
    ['D:\\build\\**', ['D:\\build\\**']],
    ['\\build\\*.js', ['C:\\build\\*.js']],
  ])('every backslash in %s separates folders', (line, globs) => {
    expect(parse(line).globs.map(({ text }) => text)).toEqual(globs);
  });

  test('a backslash before a dot names a hidden folder', () => {
    expect(parse('dist\\.next\\**').includesHidden).toBe(true);
  });
});
